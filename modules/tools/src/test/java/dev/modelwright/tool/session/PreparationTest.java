// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.Message;
import dev.modelwright.ui.text.Language;
import dev.modelwright.ui.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreparationTest {

  private final Preparation preparation =
      new Preparation(
          List.of(
              Message.of("learn.task-binary", "default", "yes"),
              Message.of("learn.omit-id", "id"),
              Message.of("learn.omit-chosen", "opened"),
              Message.of("learn.fill-median", "age"),
              Message.of("learn.standardise", "age"),
              Message.of("learn.fill-median", "income"),
              Message.of("learn.one-hot", "purpose", "30"),
              Message.of("learn.one-hot", "housing", "12"),
              Message.of("learn.one-hot", "employment", "30")));

  @Test
  void columns_treated_alike_are_told_in_one_sentence() {
    assertThat(preparation.lines(new Words(Language.EN)))
        .containsExactly(
            "Left out, because it names each row: id.",
            "Left out, as you chose: opened.",
            "Missing values become the median: age, income.",
            "Scaled to mean 0 and standard deviation 1: age.",
            "A number of 0 or 1 for each of at most 30 most frequent levels: purpose, employment.",
            "A number of 0 or 1 for each of at most 12 most frequent levels: housing.");
  }

  @Test
  void lists_of_columns_are_written_by_the_rules_of_chinese() {
    assertThat(preparation.lines(new Words(Language.ZH))).contains("缺失值以中位数填补：age、income。");
  }

  @Test
  void what_is_not_about_the_treatment_of_a_column_stays_as_it_is() {
    assertThat(preparation.notes())
        .containsExactly(Message.of("learn.task-binary", "default", "yes"));
  }

  @Test
  void a_column_that_the_user_left_out_needs_no_other_reason() {
    assertThat(preparation.omission("opened")).isEmpty();
    assertThat(preparation.omission("id")).contains(Message.of("learn.omit-id", "id"));
  }
}
