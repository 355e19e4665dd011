import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks, or with {@code apply} mends, the form of every Java file: google-java-format, at most 400
 * lines, the licence line on top. Run by {@code mvn verify}; mend with {@code mvn -N verify
 * -Dstyle.mode=apply}.
 */
public final class Style {
  private static final String LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n";
  private static final int MOST_LINES = 400;

  public static void main(String[] args) throws Exception {
    boolean apply = args.length > 0 && args[0].equals("apply");
    List<String> faults = new ArrayList<>();
    for (Path root : List.of(Path.of("modules"), Path.of("app"), Path.of("sample-data"), Path.of("installer"))) {
      if (!Files.isDirectory(root)) continue;
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Style::isSource).sorted().toList()) {
          look(file, apply, faults);
        }
      }
    }
    if (!faults.isEmpty()) {
      faults.forEach(fault -> System.err.println("style: " + fault));
      System.err.println("style: mend the form with `mvn -N verify -Dstyle.mode=apply`");
      System.exit(1);
    }
  }

  private static boolean isSource(Path file) {
    String name = file.toString().replace('\\', '/');
    return name.endsWith(".java") && !name.contains("/target/");
  }

  private static void look(Path file, boolean apply, List<String> faults) throws Exception {
    String text = Files.readString(file).replace("\r\n", "\n");
    String wanted;
    try {
      wanted = new Formatter().formatSource(RemoveUnusedImports.removeUnusedImports(text));
    } catch (com.google.googlejavaformat.java.FormatterException e) {
      faults.add(file + ": cannot be parsed: " + e.getMessage());
      return;
    }
    if (!wanted.startsWith(LICENCE)) wanted = LICENCE + wanted;
    if (!wanted.equals(text)) {
      if (apply) Files.writeString(file, wanted);
      else faults.add(file + ": not formatted, an unused import, or no licence line");
    }
    long lines = wanted.lines().count();
    if (lines > MOST_LINES) faults.add(file + ": " + lines + " lines; split it, at most " + MOST_LINES);
  }
}
