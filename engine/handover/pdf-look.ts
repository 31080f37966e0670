import type { Mark } from '../../shared/marks.ts';

/** All lengths in points (1/72 inch). */
export const margins = { top: 62, bottom: 54, left: 48, right: 48 };
const pageWidth = 595.28;
export const contentWidth = pageWidth - margins.left - margins.right;
export const longestText = 4000;

export const inks: Record<Mark | 'ink' | 'quiet' | 'line', string> = {
  green: '#1a7f37',
  yellow: '#7d4e00',
  red: '#b3261e',
  grey: '#57606a',
  off: '#57606a',
  ink: '#000000',
  quiet: '#444444',
  line: '#bbbbbb',
};

export type Ink = keyof typeof inks;
export type Part = PDFKit.PDFStructureElement;
export type Bookmark = PDFKit.PDFOutline;

export interface Look {
  size?: number;
  bold?: boolean;
  ink?: Ink;
  /** From the left margin. */
  x?: number;
  width?: number;
  gap?: number;
  align?: 'left' | 'right';
}

export interface SheetInfo {
  title: string;
  subject: string;
  creator: string;
  createdAt: Date;
  /** BCP 47. */
  locale: string;
}

export interface Column {
  head: string;
  width: number;
  align?: 'left' | 'right';
}

/** The fonts' own names: under any other pdfkit reads them anew each time that they are asked for. */
export const fontNames = { regular: 'DejaVuSans', bold: 'DejaVuSans-Bold' };
export const bodySize = 9.5;
export const cellSize = 8;
export const cellGap = 6;
export const labelWidth = 120;
export const lineGap = 1;
