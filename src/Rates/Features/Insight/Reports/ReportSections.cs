namespace Rammevaerk.Rates.Features.Insight.Reports;

/// <summary>The sections of a report in their order; one without numbers is left out.</summary>
public static class ReportSections
{
    public static IReadOnlyList<ReportSection> Of(InsightReport report) =>
        report.Rates.Count == 0
            ? []
            :
            [
                .. AgreementSections.Of(report),
                .. SizeSections.Of(report),
                .. MoverSections.Of(report),
                .. LikeSections.Of(report),
                .. InnerSections.Of(report),
            ];
}
