// adaptivecards-templating's typings import a TypeScript source of another package, which our strict
// settings would then check. tsconfig.json points that import here; nothing uses the type.
export interface IAdaptiveCard {
  readonly type: 'AdaptiveCard';
}
