using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Rules.Checks.Row;

namespace Rammevaerk.Rates.Rules.Checks.Form;

/// <summary>RF-107: a computed cell that holds a typed number no longer follows the budget.</summary>
public sealed class FormulaWrittenOver()
    : FormCheck(
        ReadIssueKind.FormulaReplaced,
        "RF-107",
        Severity.Warning,
        "En formel er overskrevet",
        "De grå celler regner selv. Står der et indtastet tal, følger det ikke længere budgettet; her bruges det beregnede tal.",
        "ER.FORMEL(celle)",
        "Takstfilens opbygning"
    )
{
    protected override bool IsToldElsewhere(ReadIssue issue, CheckContext context) =>
        context.Rates.Services.Any(computed =>
            (computed.Service.StoredRate.Cell == issue.Cell && RateDisagreesWithRow.Differs(computed, context))
            || (computed.Service.StoredBasis.Cell == issue.Cell && BasisDisagreesWithLines.Differs(computed))
        )
        || context.Rates.AddOns.Any(addOn =>
            addOn.AddOn.StoredRate.Cell == issue.Cell && AddOnRateDisagrees.Differs(addOn, context)
        );

    protected override string What(ReadIssue issue) =>
        $"»{issue.Header}« skulle være regnet ud, men der er skrevet {issue.Raw}.";

    protected override string Mend(ReadIssue issue) =>
        $"Slet tallet i {issue.Cell}, og hent formlen fra en anden række. Taksten er regnet uden det overskrevne tal.";
}
