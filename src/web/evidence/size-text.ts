/** Bytes as people read them: "12,4 MB". */
export function sizeText(bytes: number): string {
  const [unit, divisor] = bytes < 1024 * 1024 ? ['KB', 1024] : ['MB', 1024 * 1024];
  return `${(bytes / divisor).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} ${unit}`;
}
