// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.Message;
import dev.modelwright.base.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many findings of one kind. */
class GatheringTest {

  private static Draft draft(FindingKind kind, String column) {
    return Draft.of(
        kind, column, Message.of("inspect.constant"), List.of(Remedies.leaveOut(column)), 1);
  }

  @ParameterizedTest
  @EnumSource(FindingKind.class)
  void are_told_in_a_sentence_and_a_remedy_of_both_languages(FindingKind kind) {
    List<Draft> drafts = Stream.of("a", "b", "c", "d").map(column -> draft(kind, column)).toList();
    List<Finding> findings = Gathering.of(drafts);
    assertThat(findings.stream().flatMap(finding -> finding.columns().stream()))
        .containsExactly("a", "b", "c", "d");
    if (findings.size() == 1) {
      Finding all = findings.getFirst();
      assertThat(all.remedies().getFirst()).isInstanceOf(Remedy.Together.class);
      for (Message message : List.of(all.sentence(), all.remedies().getFirst().label())) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
          assertThat(Texts.template("inspect", message.key(), language)).isPresent();
        }
      }
    }
  }
}
