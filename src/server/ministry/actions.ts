/** What other features may ask of the Ministry round. */
export { takeFiguresFromPlan } from './take-from-plan.ts';
