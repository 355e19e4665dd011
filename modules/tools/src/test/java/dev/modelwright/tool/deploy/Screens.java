// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/** What stands on a screen, and what stands in a room's bundles. */
public final class Screens {

  private Screens() {}

  /** All visible texts of labels and buttons. */
  public static List<String> texts(Node node) {
    List<String> texts = new ArrayList<>();
    collect(node, texts);
    return texts;
  }

  private static void collect(Node node, List<String> texts) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      texts.add(labeled.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
    }
  }

  /** The keys of a room's bundle in a language. */
  public static Set<String> keys(String room, Locale locale) {
    return new TreeSet<>(
        ResourceBundle.getBundle(
                "dev.modelwright." + room + ".messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            .keySet());
  }
}
