// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.explain;

import dev.modelwright.evaluate.Question;
import dev.modelwright.evaluate.TreeDescription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A tree's leaf as a rule.
 *
 * @param conditions that all hold for its rows, in signs; none where the tree is a single leaf
 * @param outcome what the tree says then
 * @param share of the training rows
 */
record Rule(List<String> conditions, TreeDescription.Outcome outcome, double share) {

  /** Copies the list. */
  Rule {
    conditions = List.copyOf(conditions);
  }

  /** The rules of a tree, those of most rows first. */
  static List<Rule> of(TreeDescription tree) {
    List<Rule> found = new ArrayList<>();
    walk(tree, 0, new Conditions(), found);
    found.sort(Comparator.comparingDouble(Rule::share).reversed());
    return found;
  }

  private static void walk(TreeDescription tree, int id, Conditions conditions, List<Rule> found) {
    TreeDescription.Node node = tree.nodes().get(id);
    Optional<TreeDescription.Branch> branch = node.branch();
    if (branch.isEmpty()) {
      found.add(new Rule(conditions.texts(), node.outcome(), node.share()));
      return;
    }
    Question question = branch.get().question();
    walk(tree, branch.get().yes(), conditions.and(question, true), found);
    walk(tree, branch.get().no(), conditions.and(question, false), found);
  }
}
