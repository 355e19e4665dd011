// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.app.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A room's sentences as they are on the class path.
 *
 * @param module the folder of the module
 * @param room the first word of the room's codes
 */
record Bundle(
    String module, String room, Map<String, String> english, Map<String, String> chinese) {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)(?:#|\\|[^{}]*)?}");

  /** Those of all modules. */
  static List<Bundle> all() {
    return Sources.under("/src/main/resources/dev/modelwright/", "/messages.properties").stream()
        .map(Path::getParent)
        .map(Bundle::of)
        .toList();
  }

  private static Bundle of(Path folder) {
    String room = folder.getFileName().toString();
    String path = Sources.plain(folder);
    String module = path.substring(0, path.indexOf("/src/main/"));
    return new Bundle(module, room, read(room, ""), read(room, "_zh_CN"));
  }

  private static Map<String, String> read(String room, String language) {
    String name = "/dev/modelwright/" + room + "/messages" + language + ".properties";
    Map<String, String> sentences = new TreeMap<>();
    Properties strict =
        new Properties() {
          @Override
          public synchronized Object put(Object key, Object value) {
            if (sentences.put((String) key, (String) value) != null) {
              throw new IllegalStateException(key + " stands twice in " + name);
            }
            return value;
          }
        };
    try (InputStream in = Objects.requireNonNull(Bundle.class.getResourceAsStream(name), name);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      strict.load(reader);
      return sentences;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The places of a sentence, such as {@code {0}}, however they are written. */
  static Set<String> places(String sentence) {
    return PLACE
        .matcher(sentence)
        .results()
        .map(place -> "{" + place.group(1) + "}")
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How many arguments a sentence needs; 0 if there is none of that key. */
  int most(String key) {
    return places(english.getOrDefault(key, "")).stream()
        .mapToInt(place -> Integer.parseInt(place.substring(1, place.length() - 1)) + 1)
        .max()
        .orElse(0);
  }

  @Override
  public String toString() {
    return room;
  }
}
