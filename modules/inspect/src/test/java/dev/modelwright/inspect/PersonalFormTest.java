// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms with check digits; the numbers are those of the standards' own examples. */
class PersonalFormTest {

  @ParameterizedTest
  @CsvSource({
    "EMAIL, ada@example.org, ada@example",
    "RESIDENT, 11010519491231002X, 110105194912310021",
    "SOCIAL, 078-05-1120, 666-05-1120",
    "IBAN, GB82 WEST 1234 5698 7654 32, GB83 WEST 1234 5698 7654 32",
    "CARD, 4111 1111 1111 1111, 4111 1111 1111 1112",
    "INTERNET, 192.168.0.1, 192.168.0.256",
    "PHONE, +49 30 123456, 30123456",
    "PHONE, 13812345678, 12812345678"
  })
  void fits_only_with_its_check_digits(PersonalForm form, String right, String wrong) {
    assertThat(form.fits(right)).isTrue();
    assertThat(form.fits(wrong)).isFalse();
  }
}
