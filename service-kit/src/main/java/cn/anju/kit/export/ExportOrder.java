package cn.anju.kit.export;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerDesk;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.problem.Violation;
import cn.anju.kit.security.Caller;
import cn.anju.kit.security.Scope;
import cn.anju.kit.table.Column;
import cn.anju.kit.table.Columns;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/**
 * What is to be exported: the parameters of a list, where a limit is only kept if one was given, and the columns that the
 * caller may see.
 *
 * @param most how many records at most
 * @param chinese whether headers and labels are Chinese instead of the words of JSON
 */
record ExportOrder<F extends Record & LedgerFields, R extends LedgerRow<F>>(
        Ledger<F, R> ledger,
        ExportForm form,
        ListQuery.Asked asked,
        Scope scope,
        long most,
        List<Column> columns,
        boolean chinese) {
    private static final String HEADERS = "headers";
    private static final String CHINESE = "zh";

    static <F extends Record & LedgerFields, R extends LedgerRow<F>> ExportOrder<F, R> read(
            Ledger<F, R> ledger, ExportForm form, MultivaluedMap<String, String> parameters, Caller caller) {
        var ofList = new MultivaluedHashMap<>(parameters);
        boolean chinese = form.hasHeaders() && isChinese(ofList.remove(HEADERS));
        var asked = ListQuery.read(ledger, ofList);
        boolean persons = LedgerDesk.seesPersons(ledger, caller);
        var columns = Columns.of(ledger).all().stream()
                .filter(c -> asked.fields().isEmpty() || asked.fields().contains(c.name()))
                .filter(c -> persons || c.field() == null || !c.field().personal())
                .toList();
        long most = ofList.containsKey("limit") ? asked.limit() : Long.MAX_VALUE;
        return new ExportOrder<>(ledger, form, asked, caller.scope(), most, columns, chinese);
    }

    private static boolean isChinese(List<String> headers) {
        if (headers != null && !headers.equals(List.of(CHINESE))) {
            throw ProblemException.badParameter(Violation.parameter(HEADERS, "enum", CHINESE));
        }
        return headers != null;
    }
}
