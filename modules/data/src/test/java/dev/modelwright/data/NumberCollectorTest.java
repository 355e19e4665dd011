// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberCollectorTest {

  private final SplittableRandom random = new SplittableRandom(17);

  private static NumberCollector collect(List<String> texts) {
    byte[] bytes = (String.join("\n", texts) + "\n").getBytes(StandardCharsets.UTF_8);
    Cells cells = new Cells();
    new RowScanner(RowScannerProperties.COMMA).scan(bytes, 0, bytes.length, true, cells);
    NumberCollector collector = new NumberCollector(0);
    collector.collect(bytes, cells, 0);
    return collector;
  }

  private String number(int decimals) {
    double value = random.nextDouble(-1, 1) * Math.pow(10, random.nextInt(8));
    return switch (random.nextInt(12)) {
      case 0 -> "";
      case 1 -> String.format(Locale.ROOT, "%.0f", value);
      case 2 -> String.valueOf(value);
      case 3 -> String.format(Locale.ROOT, "%." + decimals + "f", value).replaceFirst("0\\.", ".");
      default -> String.format(Locale.ROOT, "%." + decimals + "f", value);
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 6, 7, 8})
  void reads_columns_exactly_as_the_platform_does_whatever_was_read_before(int decimals) {
    List<String> texts = IntStream.range(0, 20_000).mapToObj(i -> number(decimals)).toList();
    NumberCollector collector = collect(texts);
    assertThat(collector.oddities().size()).isZero();
    double[] values = collector.finish().values();
    for (int i = 0; i < values.length; i++) {
      String text = texts.get(i);
      double wanted = text.isEmpty() ? Double.NaN : Double.parseDouble(text);
      assertThat(Double.doubleToLongBits(values[i]))
          .as(text)
          .isEqualTo(Double.doubleToLongBits(wanted));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {".", "-", "-.", "1.", "1.2.3", "12.x5", "1/25", "1:25", "1-25", "--1.25", "1,25"})
  void does_not_take_for_a_number_what_has_a_sign_in_the_place_of_a_digit_or_point(String text) {
    NumberCollector collector = collect(List.of("1.25", "17.50", "\"" + text + "\"", "-3.75"));
    boolean number = text.equals("1.");
    assertThat(collector.oddities().size()).isEqualTo(number ? 0 : 1);
    assertThat(collector.finish().values()).startsWith(1.25, 17.5).endsWith(-3.75);
  }

  @Test
  void knows_how_many_were_whole_and_the_most_decimals() {
    Numbers.Form form =
        collect(List.of("1", "22", "3.5", "4.25", "55555555", "123456789", "7")).finish().form();
    assertThat(form).isEqualTo(new Numbers.Form(5, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "'0123,4567,0045',true",
    "'0123,4567,45',false",
    "'012,345',false",
    "'1234,5678',false"
  })
  void refuses_equally_long_whole_numbers_with_zeros_before_them(String texts, boolean codes) {
    assertThat(collect(List.of(texts.split(","))).refuted()).isEqualTo(codes);
  }
}
