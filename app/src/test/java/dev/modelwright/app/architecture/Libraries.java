// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which third-party packages may be used in which room, and where they may show. */
final class Libraries {

  /** Library package to the only rooms that may use it. */
  private static final Map<String, List<String>> HOME =
      Map.ofEntries(
          Map.entry(
              "tools.jackson",
              List.of("model", "learn", "evaluate", "export", "serve", "actions", "cli")),
          Map.entry("com.fasterxml.jackson", List.of("model", "learn", "export")),
          Map.entry("tech.tablesaw", List.of("data")),
          Map.entry("de.siegmar", List.of("data")),
          Map.entry("ch.randelshofer", List.of("data")),
          Map.entry("org.dhatim", List.of("data.formats")),
          Map.entry("dev.hardwood", List.of("data.formats")),
          Map.entry("smile", List.of("learn.smile")),
          Map.entry("org.bytedeco", List.of("learn.smile")),
          Map.entry("ai.onnx.proto", List.of("export")),
          Map.entry("com.google.protobuf", List.of("export")),
          Map.entry("org.dmg", List.of("export")),
          Map.entry("org.jpmml", List.of("export")),
          Map.entry("jakarta.xml", List.of("export")),
          Map.entry("org.pmml4s", List.of("export")),
          Map.entry("scala", List.of("export")),
          Map.entry("ai.onnxruntime", List.of("export", "serve")),
          Map.entry("io.helidon", List.of("serve")),
          Map.entry("org.HdrHistogram", List.of("measure", "serve")),
          Map.entry("picocli", List.of("cli")),
          Map.entry("atlantafx", List.of("ui")),
          Map.entry("org.controlsfx", List.of("ui", "tool")),
          Map.entry("org.kordamp", List.of("ui")),
          Map.entry("javafx", List.of("ui", "tool", "app")),
          Map.entry("ch.qos.logback", List.of("app")));

  /** Public signatures that show a library's type on purpose, with the reason. */
  private static final List<String> SHOWN =
      List.of(
          // readers of a dataset may look at Tablesaw's table behind it
          "dev.modelwright.data.Dataset.table()",
          // and tests may make one of such a table
          "dev.modelwright.data.Dataset.of(dev.modelwright.data.DataSource,"
              + " tech.tablesaw.api.Table, java.util.List, java.util.List)");

  private Libraries() {}

  static ArchRule stayAtHome() {
    return classes()
        .that(describe("are ours", Libraries::isProduct))
        .should(
            new ArchCondition<>("use third-party code only in its own room") {
              @Override
              public void check(JavaClass javaClass, ConditionEvents events) {
                javaClass.getDirectDependenciesFromSelf().stream()
                    .filter(d -> isForeign(javaClass, d.getTargetClass()))
                    .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
              }
            });
  }

  static ArchRule stayOutOfSignatures() {
    return classes()
        .that(describe("are ours and no screen", Libraries::isPublicRoom))
        .should(
            new ArchCondition<>("show no third-party type in a public signature") {
              @Override
              public void check(JavaClass javaClass, ConditionEvents events) {
                javaClass.getMethods().stream()
                    .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC))
                    .filter(m -> !SHOWN.contains(m.getFullName()))
                    .forEach(
                        m ->
                            types(m)
                                .filter(Libraries::isThirdParty)
                                .forEach(
                                    t ->
                                        events.add(
                                            SimpleConditionEvent.violated(
                                                m, m.getFullName() + " shows " + t.getName()))));
              }
            });
  }

  private static boolean isProduct(JavaClass c) {
    return within(c.getPackageName(), "dev.modelwright") && !in(c.getPackageName(), "testkit");
  }

  private static boolean isPublicRoom(JavaClass c) {
    String name = c.getPackageName();
    return name.startsWith("dev.modelwright.")
        && c.getModifiers().contains(JavaModifier.PUBLIC)
        && Stream.of("ui", "tool", "app", "testkit", "cli").noneMatch(room -> in(name, room));
  }

  private static Stream<JavaClass> types(JavaMethod method) {
    return Stream.concat(
        method.getRawParameterTypes().stream(), Stream.of(method.getRawReturnType()));
  }

  private static boolean isThirdParty(JavaClass type) {
    return HOME.keySet().stream().anyMatch(library -> within(type.getPackageName(), library));
  }

  private static boolean isForeign(JavaClass user, JavaClass used) {
    return HOME.entrySet().stream()
        .filter(home -> within(used.getPackageName(), home.getKey()))
        .anyMatch(home -> home.getValue().stream().noneMatch(r -> in(user.getPackageName(), r)));
  }

  private static boolean in(String name, String room) {
    return within(name, "dev.modelwright." + room);
  }

  private static boolean within(String name, String parent) {
    return name.equals(parent) || name.startsWith(parent + ".");
  }
}
