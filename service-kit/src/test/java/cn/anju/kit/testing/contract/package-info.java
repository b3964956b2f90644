/**
 * What every ledger promises, as tests that run over all ledgers of a service. {@code LedgerContract} discovers them,
 * {@code LedgerCase} is one of them, a {@code ContractChapter} is one thing that all of them can do.
 */
package cn.anju.kit.testing.contract;
