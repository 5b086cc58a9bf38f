export interface Claim {
  text: string;
  ground: string;
  justification: string;
  summary: string;
}
