// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.data.Dataset;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which columns look like data of persons. */
class PersonalTest {

  private static final int ROWS = 300;
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private static String of(Random random, String many) {
    List<String> words = List.of(many.split(" "));
    return words.get(random.nextInt(words.size()));
  }

  private static Random at(int i) {
    Random random = new Random(104_729L * i + 3);
    random.nextInt();
    return random;
  }

  private static String digits(int i, int count) {
    Random random = at(i);
    StringBuilder digits = new StringBuilder();
    for (int k = 0; k < count; k++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private static String chineseName(int i) {
    Random random = at(i);
    String given = "伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳";
    return of(random, "王 李 张 刘 陈 杨") + of(random, given) + of(random, given);
  }

  /** With the right check digit: the remainder of the weighted sum by eleven. */
  private static String resident(int i) {
    String body = "11010519%02d0%d1%d%s".formatted(50 + i % 50, 1 + i % 9, i % 9, digits(i, 3));
    int sum = 0;
    for (int k = 0; k < 17; k++) {
      sum += WEIGHTS[k] * (body.charAt(k) - '0');
    }
    return body + "10X98765432".charAt(sum % 11);
  }

  private static String card(int i) {
    String body = "4" + digits(i, 14);
    for (int check = 0; check < 10; check++) {
      if (PersonalForm.CARD.fits(body + check)) {
        return body + check;
      }
    }
    throw new IllegalStateException("one of ten digits is right");
  }

  static Stream<Arguments> persons() {
    IntFunction<String> full = i -> of(at(i), "Anna John Mary") + " " + of(at(i + 9), "Berg Smith");
    return Stream.of(
        Arguments.of("x", "e-mail", (IntFunction<String>) i -> "p" + i + "@example.org"),
        Arguments.of("客户", "names", (IntFunction<String>) PersonalTest::chineseName),
        Arguments.of("姓名", "names", (IntFunction<String>) PersonalTest::chineseName),
        Arguments.of("证件", "identity card", (IntFunction<String>) PersonalTest::resident),
        Arguments.of("x", "telephone", (IntFunction<String>) i -> "138" + digits(i, 8)),
        Arguments.of("手机", "telephone", (IntFunction<String>) i -> "139-1234-" + digits(i, 4)),
        Arguments.of("Phone", "telephone", (IntFunction<String>) i -> "020 7215 " + digits(i, 4)),
        Arguments.of("x", "payment card", (IntFunction<String>) PersonalTest::card),
        Arguments.of("x", "social security", (IntFunction<String>) i -> "078-05-" + (1000 + i)),
        Arguments.of("CustomerName", "names", (IntFunction<String>) i -> full.apply(i) + alpha(i)),
        Arguments.of("first_name", "names", (IntFunction<String>) i -> "Ann" + alpha(i)),
        Arguments.of(
            "billing address", "addresses", (IntFunction<String>) i -> i + " High Street"));
  }

  /** A small word of letters, another one for each number. */
  private static String alpha(int i) {
    return "" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26);
  }

  private static String sentence(String name, int rows, IntFunction<String> cell) {
    Dataset table = Looked.table(name + ",y", rows, i -> cell.apply(i) + "," + "ab".charAt(i % 2));
    List<Finding> found = Looked.findings(table, "y", FindingKind.PERSONAL_DATA);
    return found.isEmpty() ? "" : Looked.sentence(found.getFirst());
  }

  @ParameterizedTest
  @MethodSource("persons")
  void says_what_data_of_persons_a_column_holds(
      String name, String what, IntFunction<String> cell) {
    assertThat(sentence(name, ROWS, cell)).contains(what);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void finds_numbers_in_a_long_table_too(boolean cards) {
    assertThat(sentence("x", 6000, i -> cards ? card(i) : "138" + digits(i, 8)))
        .contains(cards ? "payment card" : "telephone");
  }

  static Stream<Arguments> others() {
    String cities = "北京 上海 广州 深圳 成都 杭州 武汉 西安 重庆 南京 石家庄 黄石 高雄 苏州 长沙 郑州 青岛 天津 大连 昆明 温州";
    return Stream.of(
        Arguments.of("城市", (IntFunction<String>) i -> of(at(i), cities)),
        Arguments.of("产品", (IntFunction<String>) i -> "青岛啤酒" + i),
        Arguments.of("product name", (IntFunction<String>) i -> "Blue Lamp " + alpha(i)),
        Arguments.of("Merchant_Name", (IntFunction<String>) i -> "Old Shop " + alpha(i)),
        Arguments.of("name", (IntFunction<String>) i -> "Ford Escort " + i),
        Arguments.of("time", (IntFunction<String>) i -> "16" + digits(i, 8)),
        Arguments.of("account", (IntFunction<String>) i -> "7" + digits(i, 14)),
        Arguments.of("first", (IntFunction<String>) i -> "Red" + alpha(i)));
  }

  @ParameterizedTest
  @MethodSource("others")
  void leaves_other_columns_in_peace(String name, IntFunction<String> cell) {
    assertThat(sentence(name, ROWS, cell)).isEmpty();
  }

  @Test
  void shows_an_example_without_telling_it() {
    assertThat(sentence("姓名", 40, i -> i == 0 ? "王小丽" : chineseName(i)))
        .contains("王••")
        .doesNotContain("小", "丽");
  }
}
