// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.session;

import dev.modelwright.base.Message;
import dev.modelwright.base.Texts;
import dev.modelwright.ui.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sentences about single columns, gathered to one sentence for all columns treated alike. */
public final class Preparation {

  private static final String ROOM = "tool";
  private static final String GATHERED = "prep.";
  private static final String OMITTED = "omit-";

  private final List<Message> sentences;

  /** Sentences as a plan or a recipe tells them. */
  public Preparation(List<Message> sentences) {
    this.sentences = List.copyOf(sentences);
  }

  /** What the sentence says, apart from the column. */
  private record Treatment(String key, List<String> rest) {}

  /** Sentences that are not about the treatment of a column, as they are. */
  public List<Message> notes() {
    return sentences.stream().filter(sentence -> !gathers(sentence)).toList();
  }

  /** One sentence for each treatment, in the order of the first column that has it. */
  public List<String> lines(Words words) {
    Map<Treatment, List<String>> columns = new LinkedHashMap<>();
    sentences.stream()
        .filter(Preparation::gathers)
        .forEach(
            sentence ->
                columns
                    .computeIfAbsent(treatment(sentence), t -> new ArrayList<>())
                    .add(sentence.arguments().getFirst()));
    List<String> lines = new ArrayList<>();
    columns.forEach((treatment, names) -> lines.add(line(words, treatment, names)));
    return lines;
  }

  /** Why a column is left out although the user did not ask for it. */
  public Optional<Message> omission(String column) {
    return sentences.stream()
        .filter(sentence -> sentence.key().startsWith(OMITTED) && gathers(sentence))
        .filter(sentence -> !sentence.key().equals("omit-chosen"))
        .filter(sentence -> sentence.arguments().getFirst().equals(column))
        .findFirst();
  }

  private static String line(Words words, Treatment treatment, List<String> names) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(String.join(words.say("tool.comma"), names));
    arguments.addAll(treatment.rest());
    return words.say(ROOM + "." + GATHERED + treatment.key(), arguments.toArray());
  }

  private static Treatment treatment(Message sentence) {
    List<String> arguments = sentence.arguments();
    return new Treatment(sentence.key(), arguments.subList(1, arguments.size()));
  }

  private static boolean gathers(Message sentence) {
    return sentence.room().equals("learn")
        && !sentence.arguments().isEmpty()
        && Texts.template(ROOM, GATHERED + sentence.key(), java.util.Locale.ENGLISH).isPresent();
  }
}
