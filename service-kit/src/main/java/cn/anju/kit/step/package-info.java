/** Workflows of ledgers: which steps lead where and who may take them; every step that was taken stays on record. */
package cn.anju.kit.step;
