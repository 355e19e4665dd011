// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data.formats;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * A workbook's cells as text: numbers with a point and without a format, dates and times by ISO
 * 8601 where the cell's number format shows one, errors as they are shown, formulas by their last
 * result.
 */
final class ExcelCells {

  private static final Pattern LITERALS =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]");
  private static final Pattern DATE = Pattern.compile("[yd]|m{3,}|[年月日]", Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME = Pattern.compile("[hs]|AM/PM", Pattern.CASE_INSENSITIVE);
  private static final Pattern ELAPSED = Pattern.compile("\\[[hms]+\\]", Pattern.CASE_INSENSITIVE);
  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final LocalDate DAY_ZERO_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
  private static final int MILLIS_A_DAY = 86_400_000;
  private static final double LAST_DAY = 2_958_466;
  private static final double MOST_PLAIN = 1e15;

  private final boolean from1904;
  private int withoutResult;
  private final Map<String, Form> forms = new HashMap<>();

  /**
   * Cells of a workbook.
   *
   * @param from1904 whether its days count from 1904-01-01
   */
  ExcelCells(boolean from1904) {
    this.from1904 = from1904;
  }

  /** What a number format shows. */
  enum Form {
    NUMBER,
    DATE,
    TIME,
    BOTH
  }

  /** How many formulas had no result, since no program has worked them out. */
  int withoutResult() {
    return withoutResult;
  }

  String text(Cell cell) {
    Object value = cell.getValue();
    String raw = cell.getRawValue();
    if (cell.getType() == CellType.FORMULA && (raw == null || raw.isEmpty())) {
      withoutResult++;
      return "";
    }
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number(cell, number);
      case Boolean bool -> bool.toString();
      default -> cell.getText();
    };
  }

  private String number(Cell cell, BigDecimal number) {
    String format = cell.getDataFormatString();
    Form form = format == null ? Form.NUMBER : forms.computeIfAbsent(format, ExcelCells::form);
    double days = number.doubleValue();
    boolean possible = days >= 0 && days < LAST_DAY;
    return form == Form.NUMBER || !possible ? plain(number) : temporal(form, days, from1904);
  }

  /** What a format shows, by its letters outside of quotes, colours and conditions. */
  static Form form(String format) {
    String first = format.split(";", 2)[0];
    String bare = LITERALS.matcher(first).replaceAll("");
    if (bare.equalsIgnoreCase("General") || ELAPSED.matcher(bare).find()) {
      return Form.NUMBER;
    }
    boolean chinese = first.indexOf('年') >= 0 || first.indexOf('月') >= 0;
    boolean date = DATE.matcher(bare).find() || chinese;
    boolean time = TIME.matcher(bare).find();
    return date ? (time ? Form.BOTH : Form.DATE) : time ? Form.TIME : Form.NUMBER;
  }

  /** A count of days as a date, a time or both; a time of day that is shown alone has no date. */
  static String temporal(Form form, double days, boolean from1904) {
    long whole = (long) Math.floor(days);
    long millis = Math.round((days - whole) * MILLIS_A_DAY);
    LocalDateTime at = day(whole, from1904).atStartOfDay().plusNanos(millis * 1_000_000);
    boolean midnight = at.toLocalTime().equals(LocalTime.MIDNIGHT);
    if (form == Form.TIME && days < 1) {
      return time(at.toLocalTime());
    }
    return midnight ? at.toLocalDate().toString() : at.toLocalDate() + "T" + time(at.toLocalTime());
  }

  private static String time(LocalTime time) {
    return time.getNano() == 0 ? SECONDS.format(time) : time.toString();
  }

  /** Day 60 of 1900's count is the 29 February that never was; before it days are one later. */
  private static LocalDate day(long days, boolean from1904) {
    if (from1904) {
      return DAY_ZERO_1904.plusDays(days);
    }
    return DAY_ZERO_1900.plusDays(days < 60 ? days + 1 : days);
  }

  /** The number as people write it: Excel keeps 15 digits, its files up to 17. */
  private static String plain(BigDecimal number) {
    double value = number.doubleValue();
    if (value == 0) {
      return "0";
    }
    return Math.abs(value) < MOST_PLAIN && Math.abs(value) >= 1e-5
        ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
        : Double.toString(value);
  }
}
