// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

/** Average glyph widths of sans-serif type, for writing pictures without a screen. */
final class GlyphWidths {

  /** Advance widths of Helvetica for the characters 32 to 126, in thousandths of the type size. */
  private static final int[] LATIN = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  /** Room for fonts that run wider than Helvetica, as most of today's screen fonts do. */
  private static final double AIR = 1.15;

  private GlyphWidths() {}

  static double width(String text, TextStyle style) {
    double thousandths = text.codePoints().mapToDouble(GlyphWidths::width).sum();
    return thousandths / 1000 * style.size() * (style.bold() ? 1.09 : 1);
  }

  private static double width(int glyph) {
    if (glyph >= 32 && glyph < 127) {
      return LATIN[glyph - 32] * AIR;
    }
    int kind = Character.getType(glyph);
    if (kind == Character.NON_SPACING_MARK || kind == Character.FORMAT || glyph < 32) {
      return 0;
    }
    return isFullWidth(glyph) ? 1000 : 600 * AIR;
  }

  static boolean isFullWidth(int glyph) {
    return Character.isIdeographic(glyph)
        || (glyph >= 0x1100 && glyph <= 0x115F)
        || (glyph >= 0x2E80 && glyph <= 0xA4CF)
        || (glyph >= 0xAC00 && glyph <= 0xD7A3)
        || (glyph >= 0xF900 && glyph <= 0xFAFF)
        || (glyph >= 0xFE30 && glyph <= 0xFE6F)
        || (glyph >= 0xFF00 && glyph <= 0xFF60)
        || (glyph >= 0xFFE0 && glyph <= 0xFFE6)
        || (glyph >= 0x1F300 && glyph <= 0x1FAFF);
  }
}
