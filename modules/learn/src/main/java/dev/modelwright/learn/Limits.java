// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The values that a numeric hyper-parameter may have, both ends included. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Limits {

  /** The smallest. */
  double min();

  /** The largest. */
  double max();
}
