// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.chart;

/**
 * The words of a figure's menu, in the reader's language.
 *
 * @param copyPicture puts the picture on the clipboard
 * @param savePng saves the picture as PNG
 * @param saveSvg saves the picture as SVG
 * @param saveCsv saves the data as CSV
 * @param wholeView leaves the zoom
 * @param empty stands where there is no figure yet
 */
public record FigureViewTexts(
    String copyPicture,
    String savePng,
    String saveSvg,
    String saveCsv,
    String wholeView,
    String empty) {

  /** The words in English. */
  public static FigureViewTexts english() {
    return new FigureViewTexts(
        "Copy picture", "Save as PNG…", "Save as SVG…", "Save data as CSV…", "Show all", "");
  }
}
