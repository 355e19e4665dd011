// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.explain;

import dev.modelwright.evaluate.TreeDescription;
import dev.modelwright.model.Doubles;
import dev.modelwright.ui.text.Words;
import java.util.List;

/** What rules say, in words. */
final class RuleText {

  private final Words words;
  private final List<String> labels;

  RuleText(Words words, List<String> labels) {
    this.words = words;
    this.labels = labels;
  }

  /** The answer: a label, or a number. */
  String answer(TreeDescription.Outcome outcome) {
    return switch (outcome) {
      case TreeDescription.Outcome.Shares(Doubles shares) -> labels.get(best(shares));
      case TreeDescription.Outcome.Mean(double value) -> words.numbers().overview(value);
      case TreeDescription.Outcome.Score(Doubles values) -> words.numbers().overview(values.get(0));
    };
  }

  /** How sure the answer is; blank for numbers. */
  String certainty(TreeDescription.Outcome outcome) {
    return outcome instanceof TreeDescription.Outcome.Shares(Doubles shares)
        ? words.numbers().percent(shares.get(best(shares)))
        : "";
  }

  /** All conditions in one sentence. */
  String conditions(Rule rule) {
    return rule.conditions().isEmpty()
        ? words.say("toolexplain.rules.always")
        : String.join(words.say("toolexplain.rules.and"), rule.conditions());
  }

  /** The same, with each condition kept on one line. */
  String shown(Rule rule) {
    return conditions(
        new Rule(
            rule.conditions().stream().map(text -> text.replace(' ', '\u00a0')).toList(),
            rule.outcome(),
            rule.share()));
  }

  /** The whole rule in one line, for the clipboard. */
  String line(Rule rule) {
    String certainty = certainty(rule.outcome());
    return words.say(
        "toolexplain.rules.line",
        conditions(rule),
        answer(rule.outcome()) + (certainty.isEmpty() ? "" : " (" + certainty + ")"),
        words.numbers().percent(rule.share()));
  }

  private static int best(Doubles shares) {
    int best = 0;
    for (int k = 1; k < shares.size(); k++) {
      best = shares.get(k) > shares.get(best) ? k : best;
    }
    return best;
  }
}
