/** The one web API that shared code uses: Node and the renderer both have it, so neither's types are needed here. */
declare class URL {
  constructor(url: string);
  readonly hostname: string;
}
