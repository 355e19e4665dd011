// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.text;

import dev.modelwright.base.Message;
import dev.modelwright.base.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * What the window says, in the language chosen at the moment. A code is {@code room.key}, for
 * example {@code ui.status.cancel}; arguments may be texts, numbers, {@link Message}s, or
 * observable values of those, which are then followed live.
 *
 * <p>A bound text hangs on the language only weakly: whoever shows it must hold it, as {@code
 * label.textProperty().bind(…)} does.
 */
public final class Words {

  private final ObjectProperty<Language> language;

  /** Words in a language, which can be changed at any time. */
  public Words(Language language) {
    this.language = new SimpleObjectProperty<>(this, "language", language);
  }

  /** The language of all texts. */
  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  /** The language now. */
  public Language language() {
    return language.get();
  }

  /** The text of a code, following language and observable arguments. */
  public ObservableValue<String> bind(String code, Object... arguments) {
    return live(() -> say(code, arguments), arguments);
  }

  /** The sentence of a message, following the language. */
  public ObservableValue<String> bind(Message message) {
    return live(() -> render(message), message);
  }

  /** The sentence of the message of the moment. */
  public ObservableValue<String> bind(ObservableValue<Message> message) {
    return live(() -> render(message.getValue()), message);
  }

  /** A value written by the number forms of the language, followed live. */
  public <T> ObservableValue<String> format(
      ObservableValue<T> value, BiFunction<Numbers, T, String> form) {
    return live(() -> form.apply(numbers(), value.getValue()), value);
  }

  /** A number that stays, for example {@code words.number(n -> n.percent(0.12))}. */
  public ObservableValue<String> number(Function<Numbers, String> form) {
    return live(() -> form.apply(numbers()));
  }

  /** The text of a code at this moment. */
  public String say(String code, Object... arguments) {
    List<String> texts = Arrays.stream(arguments).map(this::text).toList();
    return render(new Message(code, texts));
  }

  /** The sentence of a message at this moment. */
  public String render(Message message) {
    return Texts.render(message, language.get().locale());
  }

  /** The number forms of the language at this moment. */
  public Numbers numbers() {
    return new Numbers(language.get().locale());
  }

  /** A text that is the same in every language, for example a file's name. */
  public static ObservableValue<String> fixed(String text) {
    return new ReadOnlyStringWrapper(text).getReadOnlyProperty();
  }

  private String text(Object argument) {
    Object value = argument instanceof ObservableValue<?> live ? live.getValue() : argument;
    return value instanceof Message message ? render(message) : String.valueOf(value);
  }

  private ObservableValue<String> live(Supplier<String> text, Object... sources) {
    Observable[] followed = new Observable[sources.length + 1];
    int count = 0;
    followed[count++] = language;
    for (Object source : sources) {
      if (source instanceof Observable observable) {
        followed[count++] = observable;
      }
    }
    return Bindings.createStringBinding(text::get, Arrays.copyOf(followed, count));
  }
}
