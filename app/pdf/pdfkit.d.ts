import type { Font } from "fontkit";

// pdfkit takes a font that fontkit has read already (PDFFontFactory.open), so that no document reads it anew
declare global {
  namespace PDFKit.Mixins {
    interface PDFFont {
      registerFont(name: string, font: Font): this;
    }
  }
}
