// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TreeLayoutProperties {

  private static final TreeFigure.Facts FACTS =
      new TreeFigure.Facts("yes", 0.5, 10, Numbers.of(0.4, 0.6));

  static TreeFigure.Node grown(Random random, int depth) {
    return depth == 0 || random.nextInt(4) == 0
        ? new TreeFigure.Leaf(FACTS)
        : new TreeFigure.Split("x ≤ 1", FACTS, grown(random, depth - 1), grown(random, depth - 1));
  }

  @Property(tries = 200)
  void nodes_never_touch_and_parents_stand_in_the_middle_of_their_children(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 7) int depth) {
    TreeFigure.Node root = grown(new Random(seed), depth);
    TreeLayout layout = TreeLayout.of(root, 10);
    List<TreeLayout.Placed> nodes = layout.nodes();
    assertThat(nodes).hasSize(root.nodes());
    for (int i = 0; i < nodes.size(); i++) {
      Box box = nodes.get(i).box();
      assertThat(box.y()).isGreaterThanOrEqualTo(-1e-6);
      assertThat(box.bottom()).isLessThanOrEqualTo(layout.height() + 1e-6);
      for (int j = 0; j < i; j++) {
        assertThat(box.overlaps(nodes.get(j).box())).isFalse();
      }
      double[] children = children(nodes, i);
      if (children.length == 2) {
        assertThat((children[0] + children[1]) / 2).isCloseTo(box.centreY(), within(1e-6));
        assertThat(children[0]).isLessThan(children[1]);
      }
    }
  }

  private static double[] children(List<TreeLayout.Placed> nodes, int parent) {
    return nodes.stream()
        .filter(node -> node.parent() == parent)
        .mapToDouble(node -> node.box().centreY())
        .toArray();
  }

  @Test
  void nodes_below_the_given_depth_are_folded() {
    TreeFigure.Leaf leaf = new TreeFigure.Leaf(FACTS);
    TreeFigure.Node deep =
        new TreeFigure.Split("a", FACTS, new TreeFigure.Split("b", FACTS, leaf, leaf), leaf);
    assertThat(TreeLayout.of(deep, 1).nodes())
        .extracting(TreeLayout.Placed::folded)
        .containsExactly(false, true, false);
  }

  @Test
  void zooming_keeps_the_point_under_the_mouse() {
    TreeView view = new TreeView(3, 0.5, 20, 30);
    TreeView nearer = view.zoomed(2, 120, 80);
    assertThat(nearer).isEqualTo(new TreeView(3, 1, -80, -20));
    assertThat(nearer.seen(new Box(200, 100, 10, 10))).isEqualTo(new Box(120, 80, 10, 10));
  }
}
