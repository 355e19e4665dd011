// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultCodeTest {

  @Test
  void the_same_fault_has_the_same_code() {
    assertThat(FaultCode.of(fault("one"))).isEqualTo(FaultCode.of(fault("two")));
  }

  @Test
  void another_kind_of_fault_has_another_code() {
    assertThat(FaultCode.of(new IllegalArgumentException()))
        .isNotEqualTo(FaultCode.of(fault("one")));
  }

  @Test
  void the_root_cause_decides() {
    RuntimeException root = fault("one");

    assertThat(FaultCode.of(new RuntimeException(new IllegalStateException(root))))
        .isEqualTo(FaultCode.of(root));
  }

  private static RuntimeException fault(String text) {
    return new UnsupportedOperationException(text);
  }
}
