/** The look of the API's page, on screen and on paper. */
export const style = `
:root { color-scheme: light; }
body { font: 16px/1.55 system-ui, sans-serif; color: #1a1f26; background: #fff; margin: 0 auto;
  max-width: 60rem; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.75rem; margin: 0 0 .5rem; } h2 { margin: 2.5rem 0 .5rem; border-bottom: 2px solid #1a1f26; }
h3 { margin: 0; font-size: 1.1rem; }
a { color: #0b4f9c; } a:focus-visible, pre:focus-visible { outline: 3px solid #0b4f9c; outline-offset: 2px; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; background: #fff; padding: .5rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; }
nav a { display: inline-block; padding: .5rem 0; }
article { border: 1px solid #c5ccd3; border-radius: 6px; padding: 1rem; margin: 1rem 0; }
.address { display: flex; flex-wrap: wrap; gap: .5rem; align-items: baseline; margin: .25rem 0; }
.address span { color: #55606b; margin-left: auto; }
code, pre { font: .875rem/1.5 ui-monospace, 'Noto Sans Mono', 'DejaVu Sans Mono', monospace; overflow-wrap: anywhere; }
pre { background: #f3f5f7; padding: .75rem; border-radius: 4px; overflow-x: auto; white-space: pre-wrap; margin: .25rem 0; }
p { margin: .5rem 0; } caption { text-align: left; padding: .25rem 0; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
th, td { border: 1px solid #c5ccd3; padding: .35rem .6rem; text-align: left; vertical-align: top; font-weight: normal; }
thead th { font-weight: 600; background: #f3f5f7; } tr:target { background: #fff3c4; }
@media print { nav, .skip { display: none; } body { max-width: none; font-size: 11pt; padding: 0; }
  article { break-inside: avoid; } a { color: inherit; text-decoration: none; } }
`;
