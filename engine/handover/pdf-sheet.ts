import PDFDocument from 'pdfkit';
import type { Mark } from '../../shared/marks.ts';
import type { Light } from '../../shared/words.ts';
import { pdfFonts } from './fonts.ts';
import { lightPaths } from './light-paths.ts';
import {
  type Bookmark,
  bodySize,
  type Column,
  cellGap,
  cellSize,
  contentWidth,
  fontNames,
  inks,
  type Look,
  labelWidth,
  lineGap,
  margins,
  type Part,
  type SheetInfo,
} from './pdf-look.ts';
import { showable } from './pdf-text.ts';

/** A PDF of A4 pages, filled from top to bottom, with its tags: what a screen reader is told about each part. */
export class Sheet {
  readonly #doc: PDFKit.PDFDocument;
  readonly #root: Part;
  readonly #bytes: Promise<Uint8Array>;

  constructor({ title, subject, creator, createdAt, locale }: SheetInfo) {
    const { regular, bold } = pdfFonts();
    this.#doc = new PDFDocument({
      size: 'A4',
      margins,
      // Without one pdfkit looks for Helvetica's measures beside itself.
      font: regular as unknown as string,
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: locale,
      // For the page numbers, which are written at the end.
      bufferPages: true,
      info: { Title: title, Subject: subject, Creator: creator, CreationDate: createdAt, ModDate: createdAt },
    });
    const doc = this.#doc;
    doc.registerFont(fontNames.regular, Buffer.from(regular)).registerFont(fontNames.bold, Buffer.from(bold));
    const chunks: Uint8Array[] = [];
    this.#bytes = new Promise((resolve, reject) => {
      doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      doc.on('end', () => resolve(Buffer.concat(chunks)));
      doc.on('error', reject);
    });
    this.#root = doc.struct('Document');
    doc.addStructure(this.#root);
  }

  section(): Part {
    const part = this.#doc.struct('Sect');
    this.#root.add(part);
    return part;
  }

  bookmark(title: string, below: Bookmark = this.#doc.outline): Bookmark {
    return below.addItem(this.#fit(title));
  }

  /** Goes to the next page where less than this is left of the current one. */
  need(height: number): void {
    if (this.#doc.y + height > this.#doc.page.height - margins.bottom) this.#doc.addPage();
  }

  space(height: number): void {
    this.#doc.y += height;
  }

  /** @param keep how much must stand below it on the same page */
  heading(part: Part, level: 1 | 2 | 3, text: string, { mark, keep = 40 }: { mark?: Mark; keep?: number } = {}): void {
    const size = { 1: 17, 2: 13, 3: 10.5 }[level];
    const above = { 1: 0, 2: 14, 3: 8 }[level];
    const look = { size, bold: true, x: mark ? size * 1.35 : 0, gap: 3 };
    this.need(above + this.#heightOf(text, look) + keep);
    if (!this.#isAtTop()) this.space(above);
    if (mark) this.#shape(mark, size);
    this.#write(part, `H${level}`, text, look);
  }

  paragraph(part: Part, text: string, look: Look = {}): void {
    this.need(Math.min(this.#heightOf(text, look), 3 * this.#lineOf(look)));
    this.#write(part, 'P', text, { gap: 3, ...look });
  }

  /** A shape before the text, so that nobody has to tell colours apart. */
  lightLine(part: Part, light: Light, text: string, size: number): void {
    this.need(size * 3);
    this.#shape(light, size);
    this.#write(part, 'P', text, { size, bold: true, ink: light, x: size * 1.35, gap: 3 });
  }

  list(part: Part, items: readonly { label: string; text: string }[]): void {
    const list = this.#doc.struct('L');
    part.add(list);
    for (const { label, text } of items) {
      this.need(Math.min(this.#heightOf(text, { x: 18 }), 3 * this.#lineOf({})));
      const item = this.#doc.struct('LI');
      list.add(item);
      this.#beside(item, ['Lbl', label, { width: 16 }], ['LBody', text, { x: 18 }]);
      item.end();
    }
    list.end();
    this.space(2);
  }

  /** What it is beside what was seen. */
  facts(part: Part, entries: readonly (readonly [label: string, value: string])[]): void {
    const list = this.#doc.struct('L');
    part.add(list);
    for (const [index, [each, value]] of entries.entries()) {
      const name: Look = { size: 8.5, ink: 'quiet', width: labelWidth - 10 };
      const text: Look = { size: 8.5, x: labelWidth };
      const height = Math.max(this.#heightOf(each, name), Math.min(this.#heightOf(value, text), 60));
      this.need(height);
      const item = this.#doc.struct('LI');
      list.add(item);
      // What has the same name as the line above needs it no second time, unless it begins a page.
      const isNamedAbove = each === entries[index - 1]?.[0] && !this.#isAtTop();
      this.#beside(item, ['Lbl', isNamedAbove ? '' : each, name], ['LBody', value, text]);
      item.end();
    }
    list.end();
    this.space(3);
  }

  /** The head is repeated on each page. Cells are bounded so that a row fits onto one. */
  table(part: Part, columns: readonly Column[], rows: readonly { mark: Mark; cells: readonly string[] }[]): void {
    const table = this.#doc.struct('Table');
    part.add(table);
    const heads = columns.map(({ head }) => head);
    const headHeight = this.#rowHeight(columns, heads, true);
    const isRoomFor = (height: number): boolean => this.#doc.y + height <= this.#doc.page.height - margins.bottom;
    const [first] = rows;
    if (!isRoomFor(headHeight + (first ? this.#rowHeight(columns, first.cells) : 0))) this.#doc.addPage();
    this.#row(table, columns, heads, undefined, headHeight);
    for (const { mark, cells } of rows) {
      const height = this.#rowHeight(columns, cells);
      if (!isRoomFor(height)) {
        this.#doc.addPage();
        this.#artifact('Layout', () => this.#row(undefined, columns, heads, undefined, headHeight));
      }
      this.#row(table, columns, cells, mark, height);
    }
    table.end();
    this.space(6);
  }

  /** @param footer what stands at the bottom of each page, by its number and how many there are */
  async finish(
    header: { left: string; right: string },
    footer: (page: number, pages: number) => string,
  ): Promise<Uint8Array> {
    const doc = this.#doc;
    this.#root.end();
    const { count } = doc.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      doc.switchToPage(page);
      // What is written below the margin would open a page of its own.
      doc.page.margins = { top: 0, bottom: 0, left: 0, right: 0 };
      const line = { size: 7.5, ink: 'quiet' } satisfies Look;
      const half = contentWidth / 2;
      const [left, right] = [this.#cut(header.left, half * 1.3, 7.5), this.#cut(header.right, half * 0.7, 7.5)];
      this.#artifact('Pagination', () => {
        this.#at(28, left, { ...line, width: half * 1.4 });
        this.#at(28, right, { ...line, x: half * 1.3, width: half * 0.7, align: 'right' });
        this.#at(doc.page.height - 36, footer(page + 1, count), { ...line, align: 'right' });
      });
    }
    doc.end();
    return this.#bytes;
  }

  #isAtTop(): boolean {
    return this.#doc.y <= margins.top;
  }

  #write(part: Part, tag: string, text: string, look: Look): void {
    part.add(this.#doc.struct(tag, {}, () => this.#at(this.#doc.y, text, look)));
    this.space(look.gap ?? 0);
  }

  /** Two texts on one line; what follows stands below the longer one. */
  #beside(part: Part, ...pieces: [tag: string, text: string, look: Look][]): void {
    const doc = this.#doc;
    const { y, page } = doc;
    let last = y;
    for (const [tag, text, look] of pieces) {
      part.add(doc.struct(tag, {}, () => this.#at(y, text, look)));
      last = doc.page === page ? Math.max(last, doc.y) : doc.y;
    }
    doc.y = last + 1.5;
  }

  #row(
    table: Part | undefined,
    columns: readonly Column[],
    cells: readonly string[],
    mark: Mark | undefined,
    height: number,
  ): void {
    const doc = this.#doc;
    const { y } = doc;
    const row = table && doc.struct('TR');
    if (table && row) table.add(row);
    let x = 0;
    columns.forEach(({ width, align = 'left' }, index) => {
      const indent = mark && index === 0 ? cellSize * 1.5 : 0;
      const look = { ...cellLook(mark === undefined), x: x + indent, width: width - indent - cellGap, align };
      const draw = (): void => this.#at(y + 2.5, cells[index] ?? '', look);
      if (mark && index === 0) this.#shape(mark, cellSize, y + 2.5);
      if (row) row.add(doc.struct(mark === undefined ? 'TH' : 'TD', {}, draw));
      else draw();
      x += width;
    });
    row?.end();
    const draw = (): void => {
      const bottom = y + height;
      doc
        .moveTo(margins.left, bottom)
        .lineTo(margins.left + contentWidth, bottom)
        .lineWidth(0.5)
        .stroke(inks.line);
    };
    if (table) this.#artifact('Layout', draw);
    else draw();
    doc.y = y + height;
  }

  #rowHeight(columns: readonly Column[], cells: readonly string[], isHead = false): number {
    const heights = columns.map(({ width }, index) => {
      const indent = index === 0 && !isHead ? cellSize * 1.5 : 0;
      return this.#heightOf(cells[index] ?? '', { ...cellLook(isHead), width: width - indent - cellGap });
    });
    return Math.max(...heights) + 5;
  }

  #at(y: number, text: string, look: Look): void {
    const { x = 0, ink = 'ink', width = contentWidth - x, align = 'left' } = look;
    this.#dress(look);
    this.#doc.fillColor(inks[ink]).text(this.#fit(text), margins.left + x, y, { width, align, lineGap: lineGap });
  }

  #heightOf(text: string, look: Look): number {
    const { x = 0, width = contentWidth - x } = look;
    this.#dress(look);
    return this.#doc.heightOfString(this.#fit(text), { width, lineGap });
  }

  #lineOf(look: Look): number {
    this.#dress(look);
    return this.#doc.currentLineHeight(true) + lineGap;
  }

  #dress({ size = bodySize, bold = false }: Look): void {
    this.#doc.font(bold ? fontNames.bold : fontNames.regular).fontSize(size);
  }

  #fit(text: string): string {
    return showable(this.#doc, text);
  }

  #cut(text: string, width: number, size: number): string {
    this.#dress({ size });
    let shown = this.#fit(text);
    if (this.#doc.widthOfString(shown) <= width) return shown;
    while (shown.length > 1 && this.#doc.widthOfString(`${shown}…`) > width) shown = shown.slice(0, -1);
    return `${shown}…`;
  }

  #shape(mark: Mark, size: number, y = this.#doc.y): void {
    const side = size * 0.9;
    this.#artifact('Layout', () => {
      this.#doc
        .save()
        .translate(margins.left, y + size * 0.16)
        .scale(side / 16)
        .path(lightPaths[mark])
        .fill(inks[mark])
        .restore();
    });
  }

  #artifact(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.#doc.markContent('Artifact', { type });
    draw();
    this.#doc.endMarkedContent();
  }
}

function cellLook(isHead: boolean): Look {
  return { size: cellSize, bold: isHead, ink: isHead ? 'quiet' : 'ink' };
}
