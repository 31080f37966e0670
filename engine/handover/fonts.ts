import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// The fonts that are embedded into PDF files, from the package that brings them. The build puts a module with the same
// function and the fonts themselves in the place of this one (`vite.config.ts`).

/** DejaVu Sans, as TrueType: it has all letters of Europe, arrows and mathematical signs. */
export function pdfFonts(): { regular: Uint8Array; bold: Uint8Array } {
  return { regular: read('DejaVuSans.ttf'), bold: read('DejaVuSans-Bold.ttf') };
}

function read(file: string): Uint8Array {
  return readFileSync(fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${file}`)));
}
