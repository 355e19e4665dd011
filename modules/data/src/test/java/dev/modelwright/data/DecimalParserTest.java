// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalParserTest {

  private static final int MANY = 200_000;
  private final DecimalParser parser = new DecimalParser();
  private final SplittableRandom random = new SplittableRandom(11);

  private boolean parse(String text) {
    byte[] bytes = ("<" + text + ">").getBytes(StandardCharsets.UTF_8);
    return parser.parse(bytes, 1, bytes.length - 1);
  }

  private void same(String text) {
    assertThat(parse(text)).as(text).isTrue();
    assertThat(Double.doubleToLongBits(parser.value()))
        .as(text)
        .isEqualTo(Double.doubleToLongBits(Double.parseDouble(text)));
  }

  @Test
  void reads_random_short_decimals_exactly_as_the_platform_does() {
    for (int i = 0; i < MANY; i++) {
      long mantissa = random.nextLong(1L << random.nextInt(1, 63));
      int decimals = random.nextInt(0, 12);
      String digits = String.valueOf(mantissa);
      int point = Math.max(0, digits.length() - decimals);
      String text = digits.substring(0, point) + "." + digits.substring(point);
      same((random.nextBoolean() ? "-" : "") + (decimals == 0 ? digits : text));
    }
  }

  @Test
  void reads_random_doubles_of_every_size_back() {
    for (int i = 0; i < MANY; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (!Double.isNaN(value) && !Double.isInfinite(value)) {
        same(String.valueOf(value));
      }
    }
  }

  @Test
  void reads_long_digits_and_exponents() {
    for (int i = 0; i < 2000; i++) {
      same(String.format(Locale.ROOT, "%.25f", random.nextDouble(-1000, 1000)));
      same(String.format(Locale.ROOT, "%.17e", random.nextDouble()));
    }
    same("9007199254740993");
    same("123456789012345678901234567890");
    same("0.000000000000000000000000000001");
    same("2.2250738585072011e-308");
    same("-0");
    same("+.5");
    same("5.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "+",
        ".",
        "e5",
        "1e",
        "1e+",
        "1.2.3",
        "1,5",
        "NaN",
        "Infinity",
        "0x1p3",
        "1d",
        "1f",
        " 1",
        "1 ",
        "--1",
        "1-",
        "1e400",
        "１２",
        "1_000"
      })
  void refuses_what_is_no_finite_number(String text) {
    assertThat(parse(text)).isFalse();
  }

  @Test
  void tells_how_the_number_was_written() {
    parse("007");
    assertThat(parser.padded()).isTrue();
    assertThat(parser.whole()).isTrue();
    assertThat(parser.digits()).isEqualTo(3);
    parse("0.25");
    assertThat(parser.decimals()).isEqualTo(2);
    assertThat(parser.whole()).isFalse();
    parse("1e3");
    assertThat(parser.hasExponent()).isTrue();
  }
}
