// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.JobContext;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.Dataset;
import dev.modelwright.data.DatasetReader;
import dev.modelwright.learn.Recipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which numbers are taken for missing values, and which are not. */
class SentinelTest {

  private static final int ROWS = 600;

  @TempDir private Path folder;

  private static Random at(int i) {
    Random random = new Random(7919L * i + 13);
    random.nextInt();
    return random;
  }

  /** A number in each row, and one of the codes instead in that share of the rows. */
  private static IntFunction<String> coded(
      double share, List<String> codes, IntFunction<Object> value) {
    return i ->
        at(i).nextDouble() < share ? codes.get(i % codes.size()) : value.apply(i).toString();
  }

  private static int near(int i, double mean, double deviation) {
    return (int) (mean + deviation * at(i + ROWS).nextGaussian());
  }

  private static int skewed(int i) {
    return (int) Math.exp(8 + 0.6 * at(i + ROWS).nextGaussian());
  }

  private static Dataset table(String name, IntFunction<String> cell) {
    return Looked.table(name + ",y", ROWS, i -> cell.apply(i) + "," + "ab".charAt(i % 2));
  }

  private static String brief(Dataset table) {
    List<Finding> found = Looked.findings(table, "y", FindingKind.SENTINEL);
    return found.isEmpty() ? "" : Looked.sentence(found.getFirst());
  }

  static Stream<Arguments> codes() {
    return Stream.of(
        Arguments.of("-999", coded(0.05, List.of("-999"), i -> near(i, 80, 12))),
        Arguments.of("0 in", coded(0.05, List.of("0"), i -> near(i, 80, 12))),
        Arguments.of("0 ×", coded(0.1, List.of("0", "-999"), i -> near(i, 80, 12))),
        Arguments.of("-999 ×", coded(0.1, List.of("0", "-999"), i -> near(i, 80, 12))),
        Arguments.of("998 ×", coded(0.1, List.of("998", "999"), i -> at(i).nextInt(40))),
        Arguments.of("999 in", coded(0.96, List.of("999"), i -> 1 + at(i).nextInt(27))),
        Arguments.of("-1 in", coded(0.8, List.of("-1"), i -> 1 + at(i).nextInt(800))),
        Arguments.of("9999", coded(0.02, List.of("9999"), i -> 1950 + at(i).nextInt(70))),
        Arguments.of("-999.25", coded(0.05, List.of("-999.25"), i -> near(i, 250, 40) / 100.0)),
        Arguments.of("8888", coded(0.7, List.of("8888"), i -> near(i, 250, 40) / 10.0)));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void finds_codes_far_from_all_other_numbers(String code, IntFunction<String> cell) {
    assertThat(brief(table("x", cell))).contains(code);
  }

  static Stream<Arguments> numbers() {
    List<String> none = List.of("0");
    return Stream.of(
        Arguments.of("age", coded(0, none, i -> at(i).nextInt(95))),
        Arguments.of("children", coded(0.5, none, i -> at(i).nextInt(12))),
        Arguments.of("points", coded(0.3, none, i -> 5 * at(i).nextInt(20))),
        Arguments.of("x", coded(0.3, none, SentinelTest::skewed)),
        Arguments.of("x", coded(0.9, none, SentinelTest::skewed)),
        Arguments.of("x", coded(0.6, List.of("5000"), i -> 1 + at(i).nextInt(90))),
        Arguments.of("net_salary", coded(0.1, none, i -> near(i, 40_000, 6_000))),
        Arguments.of("月收入", coded(0.1, none, i -> near(i, 9_000, 1_500))),
        Arguments.of("balance", coded(0, none, i -> near(i, 500, 900))),
        Arguments.of("temperature", coded(0, none, i -> near(i, 5, 9))),
        Arguments.of("percent", coded(0, none, i -> at(i).nextInt(100))),
        Arguments.of("price", coded(0.2, List.of("99.99"), i -> 3 * at(i).nextInt(15) + 0.5)));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void leaves_honest_numbers_in_peace(String name, IntFunction<String> cell) {
    assertThat(brief(table(name, cell))).isEmpty();
  }

  @Test
  void a_doubtful_zero_is_believed_where_another_column_is_missing_too() {
    IntFunction<String> pressure = coded(0.05, List.of("0"), i -> near(i, 80, 12));
    IntFunction<String> insulin =
        i -> pressure.apply(i).equals("0") || i % 3 == 0 ? "0" : "" + (14 + skewed(i));
    Dataset together =
        Looked.table("bp,insulin", ROWS, i -> pressure.apply(i) + "," + insulin.apply(i));
    assertThat(Looked.columns(together, "", FindingKind.SENTINEL)).containsExactly("insulin", "bp");
    Dataset apart =
        Looked.table("bp,insulin", ROWS, i -> pressure.apply(i) + "," + insulin.apply(i + 7));
    assertThat(Looked.columns(apart, "", FindingKind.SENTINEL)).containsExactly("bp");
  }

  @Test
  void says_how_often_and_what_is_nearest() {
    Dataset table = table("x", i -> i % 20 == 3 ? "-999" : i % 20 == 4 ? "0" : 60 + i % 50 + "");
    assertThat(brief(table))
        .isEqualTo(
            "-999 × 30, 0 × 30 in x probably stand for missing values (10 % of the rows);"
                + " the nearest other number is 60, and the first of them is in row 4.");
  }

  @Test
  void the_remedy_makes_them_missing_however_they_are_written() throws IOException {
    StringBuilder text = new StringBuilder("x,y\n");
    for (int i = 0; i < ROWS; i++) {
      text.append(
              i % 50 == 0 ? "0.0" : i % 50 == 1 ? "0.000" : i % 50 == 2 ? "-999" : 60.5 + i % 30)
          .append(",")
          .append("ab".charAt(i % 2))
          .append("\n");
    }
    Path file = Files.writeString(folder.resolve("x.csv"), text);
    Finding found = Looked.findings(Looked.read(file), "y", FindingKind.SENTINEL).getFirst();
    Recipe recipe = found.remedies().getFirst().apply(Recipe.none());
    Dataset again = new DatasetReader().read(file, recipe.reading(), JobContext.none());
    ColumnInfo x = again.column("x").orElseThrow();
    assertThat(x.missing()).isEqualTo(36);
    assertThat(Arrays.stream(again.numbers("x")).filter(v -> !Double.isNaN(v)).min())
        .hasValue(60.5);
  }
}
