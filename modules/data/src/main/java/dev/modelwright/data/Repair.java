// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

/**
 * One place of a file that was mended, or left out of the table.
 *
 * @param line of the file, counted from 1, on which the row begins; 0 where it is not known
 * @param text the row as it stands in the file, cut off where it is long
 */
public record Repair(Kind kind, long line, String text) {

  /** What was done. */
  public enum Kind {
    /** A row with too few cells: the last ones are missing. */
    SHORT_ROW,
    /** A row with too many cells: what is beyond the last column is left out. */
    LONG_ROW,
    /** A row whose quotes or delimiters do not fit the others: read in the likeliest way. */
    MENDED_ROW,
    /** A quote that is never closed: taken as text. */
    UNCLOSED_QUOTE,
    /** Bytes that are not of the encoding. */
    STRAY_BYTES,
    /** A row before the table. */
    PREAMBLE,
    /** A row after the table. */
    FOOTNOTE,
    /** A row of another table in the same file. */
    OTHER_TABLE
  }
}
