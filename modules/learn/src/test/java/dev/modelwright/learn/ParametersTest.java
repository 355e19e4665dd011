// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.Message;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParametersTest {

  enum Rule {
    GINI,
    LEAST_SQUARES
  }

  record Sample(
      @Help("learn.baseline") @Limits(min = 1, max = 50) int maxDepth,
      @Help("learn.baseline") @Limits(min = 0, max = 1e6) double lambda,
      @Help("learn.baseline") @Limits(min = 1, max = 1e12) long rows,
      @Help("learn.baseline") boolean quick,
      @Help("learn.baseline") Rule splitRule) {}

  private static final Sample DEFAULTS = new Sample(8, 0.5, 7, false, Rule.GINI);

  @Test
  void settings_are_described_for_a_form() {
    Message help = Message.of("learn.baseline");
    assertThat(Parameters.describe(DEFAULTS))
        .containsExactly(
            new Setting("max_depth", "8", new Setting.Allowed.Whole(1, 50), help),
            new Setting("lambda", "0.5", new Setting.Allowed.Real(0, 1e6), help),
            new Setting("rows", "7", new Setting.Allowed.Whole(1, 1_000_000_000_000L), help),
            new Setting(
                "quick", "false", new Setting.Allowed.OneOf(List.of("true", "false")), help),
            new Setting(
                "split_rule",
                "gini",
                new Setting.Allowed.OneOf(List.of("gini", "least_squares")),
                help));
  }

  @Test
  void settings_are_read_from_text() {
    Map<String, String> changes =
        Map.of("max-depth", "3", "LAMBDA", "1e-3", "quick", "True", "split_rule", "least-squares");
    assertThat(Parameters.parse(DEFAULTS, changes))
        .isEqualTo(new Sample(3, 0.001, 7, true, Rule.LEAST_SQUARES));
    assertThat(Parameters.parse(DEFAULTS, Map.of())).isEqualTo(DEFAULTS);
    assertThat(Parameters.parse(DEFAULTS, Parameters.asText(DEFAULTS))).isEqualTo(DEFAULTS);
  }

  @Test
  void what_is_not_allowed_is_said_with_what_is() {
    assertThat(said("max_depth", "51"))
        .isEqualTo("The setting max_depth cannot be 51. Give a whole number from 1 to 50.");
    assertThat(said("max_depth", "3.5")).contains("whole number from 1 to 50");
    assertThat(said("lambda", "much")).contains("number from 0.0 to 1000000.0");
    assertThat(said("lambda", "NaN")).contains("cannot be NaN");
    assertThat(said("split_rule", "best")).contains("Choose one of: gini, least_squares.");
    assertThat(said("depth", "3"))
        .isEqualTo(
            "There is no setting depth. Choose among: max_depth, lambda, rows, quick, split_rule.");
    assertThat(Said.by("setting:a", () -> Parameters.parse(new NoParameters(), Map.of("a", "1"))))
        .contains("has no settings");
  }

  private static String said(String key, String value) {
    return Said.by("setting:" + key, () -> Parameters.parse(DEFAULTS, Map.of(key, value)));
  }

  @Test
  void records_made_by_hand_are_checked_too() {
    Said.by("setting:max_depth", () -> Parameters.check(new Sample(0, 1, 1, true, Rule.GINI)));
  }
}
