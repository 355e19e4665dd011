// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.base.ProblemException;
import dev.modelwright.model.Values;
import org.junit.jupiter.api.Test;

class ActualTest {

  @Test
  void texts_become_the_positions_of_labels() {
    Actual actual = Actual.of(Cases.NO_YES, new Values.Texts(new String[] {"yes", "no", "yes"}));
    assertThat(((Actual.Labels) actual).indices()).containsExactly(1, 0, 1);
    assertThat(((Actual.Labels) actual.select(new int[] {2, 1})).indices()).containsExactly(1, 0);
  }

  @Test
  void numbers_stay_numbers() {
    Actual actual = Actual.of(Cases.AMOUNT, new Values.Numbers(new double[] {1.5, 2}));
    assertThat(((Actual.Numbers) actual.select(new int[] {1})).values()).containsExactly(2);
  }

  @Test
  void an_unknown_label_is_a_problem_that_names_row_and_labels() {
    assertThatThrownBy(() -> Actual.of(Cases.NO_YES, new Values.Texts(new String[] {"no", "?"})))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("\"?\" in row 2")
        .hasMessageContaining("no, yes");
  }

  @Test
  void a_missing_target_is_a_problem_that_names_the_row() {
    assertThatThrownBy(() -> Actual.of(Cases.NO_YES, new Values.Texts(new String[] {"no", null})))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("default has no value in row 2");
    assertThatThrownBy(() -> Actual.of(Cases.AMOUNT, new Values.Numbers(new double[] {Double.NaN})))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("amount has no value in row 1");
  }

  @Test
  void values_of_the_wrong_kind_are_refused() {
    assertThatThrownBy(() -> Actual.of(Cases.NO_YES, new Values.Numbers(new double[] {1})))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Actual.of(Cases.AMOUNT, new Values.Texts(new String[] {"1"})))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
