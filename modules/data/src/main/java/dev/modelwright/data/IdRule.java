// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells columns that name each row. Whole numbers are an id if no value comes twice and they either
 * count the rows from 0 or 1, or bear the name of an id; texts if no value comes twice and they are
 * all of one shape with digits, such as {@code A-0017} or a UUID, or bear the name of an id. Named
 * ids may come twice in up to 5 % of the rows. Numbers with decimals never are one.
 */
final class IdRule {

  private static final double NEARLY = 0.95;
  private static final int FEWEST_ROWS = 20;
  private static final Set<String> WORDS =
      Set.of(
          "id", "ids", "uuid", "guid", "key", "nr", "no", "number", "index", "idx", "rownum",
          "serial");
  private static final Pattern GLUED =
      Pattern.compile(
          "(row|record|user|client|customer|cust|page|case|order|patient|person|item|product|account|session|device|vehicle|car|trip|loan|sample|subject)(id|no|nr)");
  private static final Pattern CHINESE = Pattern.compile(".*(编号|序号|学号|工号|单号|号码|身份证号?|标识)$");
  private static final Pattern HASH =
      Pattern.compile("[0-9a-fA-F]{8}(-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}|[0-9a-f]{16,64}");

  private IdRule() {}

  /** Whether the name says that the column names its rows. */
  static boolean named(String name) {
    String spaced = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    List<String> words =
        Arrays.stream(spaced.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    return CHINESE.matcher(name).matches()
        || (!words.isEmpty()
            && (WORDS.contains(words.getLast()) || GLUED.matcher(words.getLast()).matches()));
  }

  /** Whether whole numbers name their rows. */
  static boolean numbers(String name, Numbers numbers, int distinct, int present) {
    boolean unique = distinct == present && present > 2;
    boolean counts = unique && present >= FEWEST_ROWS && numbers.countsRows();
    return counts || (unique || nearly(distinct, present)) && named(name);
  }

  /** Whether texts name their rows. */
  static boolean texts(String name, Levels levels) {
    int present = levels.present();
    int distinct = levels.texts().length;
    if (named(name) && (distinct == present && present > 2 || nearly(distinct, present))) {
      return true;
    }
    return distinct == present && present >= FEWEST_ROWS && oneShape(levels.texts());
  }

  private static boolean nearly(int distinct, int present) {
    return present >= FEWEST_ROWS && distinct >= NEARLY * present;
  }

  private static boolean oneShape(String[] texts) {
    if (Arrays.stream(texts).allMatch(text -> HASH.matcher(text).matches())) {
      return true;
    }
    String shape = shape(texts[0]);
    return shape.indexOf('9') >= 0
        && shape.indexOf(' ') < 0
        && Arrays.stream(texts).allMatch(text -> shape(text).equals(shape));
  }

  /** The text with each run of digits as 9 and each run of letters as a. */
  private static String shape(String text) {
    return text.replaceAll("\\p{N}+", "9").replaceAll("\\p{L}+", "a");
  }
}
