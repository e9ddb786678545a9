declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'truetype' | 'woff2';
    readonly keepFeatures?: readonly string[];
    readonly preserveNameIds?: readonly number[];
    readonly noHinting?: boolean;
  }
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
