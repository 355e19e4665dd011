// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.modelwright.base.Message;
import dev.modelwright.base.Texts;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.Repair;
import dev.modelwright.model.Task;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the program says: everything in both languages, nothing missing, nothing too much. */
class MessagesTest {

  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

  /** What is written as a code and is none: the settings of a library, and names of files. */
  private static final Set<String> NO_CODES =
      Set.of("lib.blas", "lib.lapack", "regression_tree.bins", "mwm", "onnx", "pmml");

  private static final Codes CODES = Codes.under("/src/main/java/");

  static List<Bundle> bundles() {
    return Bundle.all();
  }

  @Test
  void finds_all_bundles() {
    assertThat(bundles()).hasSizeGreaterThan(20).extracting(Bundle::room).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void both_languages_have_the_same_keys_and_places(Bundle bundle) {
    assertThat(bundle.chinese().keySet()).isEqualTo(bundle.english().keySet());
    bundle
        .english()
        .forEach(
            (key, text) ->
                assertThat(Bundle.places(bundle.chinese().get(key)))
                    .as(key)
                    .isEqualTo(Bundle.places(text)));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void a_sentence_is_said_in_both_languages_or_in_none(Bundle bundle) {
    bundle
        .english()
        .forEach(
            (key, text) -> {
              String chinese = bundle.chinese().get(key);
              assertThat(chinese.isBlank()).as(key).isEqualTo(text.isBlank());
              assertThat(text + chinese).as(key).doesNotContain("''");
            });
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void every_code_has_a_sentence(Bundle bundle) {
    Set<String> codes = Codes.under(bundle.module() + "/src/main/java/").of(bundle.room());
    CODES.calls(bundle.room()).forEach(call -> codes.add(call.key()));
    codes.removeAll(NO_CODES);
    assertThat(codes.stream().filter(key -> !bundle.english().containsKey(key))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void every_sentence_is_used(Bundle bundle) {
    assertThat(bundle.english().keySet().stream().filter(key -> !CODES.uses(bundle.room(), key)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void no_sentence_gets_fewer_arguments_than_it_has_places(Bundle bundle) {
    CODES
        .calls(bundle.room())
        .forEach(
            call ->
                assertThat(bundle.most(call.key()))
                    .as(call.key())
                    .isLessThanOrEqualTo(call.arguments()));
  }

  @Test
  void every_enum_that_speaks_does_so_in_both_languages() throws ReflectiveOperationException {
    List<Message> messages = new ArrayList<>();
    for (JavaClass type : program()) {
      if (type.isEnum()) {
        messages.addAll(said(type.reflect()));
      }
    }
    assertThat(messages).hasSizeGreaterThan(100).allSatisfy(MessagesTest::isSaid);
  }

  private static Iterable<JavaClass> program() {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("dev.modelwright");
  }

  /** What the constants of an enum say by methods without parameters. */
  private static List<Message> said(Class<?> type) throws ReflectiveOperationException {
    List<Message> messages = new ArrayList<>();
    for (Method method : type.getDeclaredMethods()) {
      if (method.getReturnType() == Message.class && method.getParameterCount() == 0) {
        method.setAccessible(true);
        for (Object constant : type.getEnumConstants()) {
          messages.add((Message) method.invoke(constant));
        }
      }
    }
    return messages;
  }

  @Test
  void every_word_that_makes_a_code_has_a_sentence() {
    assertThat(
            Stream.of(
                    joined("tooldata.kind.", words(ColumnKind.values(), ColumnKind::word)),
                    joined("tooldata.kind-help.", words(ColumnKind.values(), ColumnKind::word)),
                    joined("actions.profile.kind-", words(ColumnKind.values(), ColumnKind::word)),
                    joined("actions.profile.repair-", words(Repair.Kind.values(), Enum::name)),
                    joined("toolevaluate.task.", words(Task.values(), Task::word)))
                .flatMap(codes -> codes))
        .allSatisfy(code -> isSaid(Message.of(code)));
  }

  private static <T> Stream<String> words(T[] values, Function<T, String> word) {
    return Arrays.stream(values)
        .map(word)
        .map(text -> text.toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static Stream<String> joined(String front, Stream<String> words) {
    return words.map(word -> front + word);
  }

  private static void isSaid(Message message) {
    for (Locale language : LANGUAGES) {
      assertThat(Texts.template(message.room(), message.key(), language))
          .as(message.code() + " in " + language)
          .isPresent();
    }
    boolean help = message.code().endsWith("help");
    if (help) {
      assertThat(Texts.render(message, Locale.ENGLISH)).endsWith(".");
      assertThat(Texts.render(message, Locale.SIMPLIFIED_CHINESE)).endsWith("。");
    }
  }

  @Test
  void planted_faults_are_found() {
    Codes codes =
        Codes.of(List.of("Message.of(\"data.read\", f(a, b), c); \"data.kind-\" + word; \"x\""));
    assertThat(codes.of("data")).containsExactly("read");
    assertThat(codes.calls("data")).containsExactly(new Codes.Call("read", 2));
    assertThat(codes.uses("data", "read")).isTrue();
    assertThat(codes.uses("data", "kind-x")).isTrue();
    assertThat(codes.uses("data", "kind-y")).isFalse();
    assertThat(codes.uses("data", "other")).isFalse();
    assertThat(Bundle.places("{1} and {0}, {0}")).isEqualTo(new TreeSet<>(Set.of("{0}", "{1}")));
    assertThat(Bundle.places("{2#} {0|row|rows}")).isEqualTo(new TreeSet<>(Set.of("{0}", "{2}")));
  }
}
