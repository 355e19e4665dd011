// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn.smile;

import java.util.Locale;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.openblas.global.openblas;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads OpenBLAS for Smile, once and before its first use. Smile looks for a library by the names
 * in two system properties; the name of one that is loaded already lets it find every loaded
 * symbol. On macOS it finds the system's Accelerate by itself.
 */
public final class NativeLinearAlgebra {

  private static final Logger LOG = LoggerFactory.getLogger(NativeLinearAlgebra.class);
  private static final String LOADED_ALREADY = "jvm";

  private boolean tried;

  /** Loads nothing yet. */
  public NativeLinearAlgebra() {}

  /**
   * Loads it if that was not tried before; takes a second or two the first time. Where it cannot be
   * loaded a warning is logged, and Smile looks for a library of the system.
   */
  public synchronized void load() {
    if (tried) {
      return;
    }
    tried = true;
    if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac")) {
      return;
    }
    try {
      Loader.load(openblas.class);
      System.setProperty("smile.lib.blas", LOADED_ALREADY);
      System.setProperty("smile.lib.lapack", LOADED_ALREADY);
    } catch (LinkageError e) {
      LOG.warn("OpenBLAS cannot be loaded; the system's library is tried instead", e);
    }
  }
}
