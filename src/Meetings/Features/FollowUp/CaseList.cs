using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Meetings.Features.FollowUp;

/// <summary>Cases filtered and ordered as an address says: <c>?q=overhead&amp;omraade=midtjylland&amp;aar=2026&amp;opgaver=ja</c>.</summary>
public sealed class CaseList
{
    private static readonly Dictionary<string, Func<CaseView, object?>> Columns = new()
    {
        ["sag"] = view => view.Thread.Number,
        ["titel"] = view => view.Thread.Title,
        ["moeder"] = view => view.Steps.Count,
        ["sidst"] = view => view.Last,
        ["opgaver"] = view => view.OpenTasks,
    };

    public CaseList(IReadOnlyList<CaseView> all, HttpRequest request)
    {
        Text = request.Query["q"].ToString().Trim();
        Area = request.Query["omraade"].ToString();
        Year = request.Query["aar"].ToString();
        HasTasks = request.Query["opgaver"] == "ja";
        Areas = [.. all.Select(view => view.Thread.Area).Distinct().Order(StringComparer.Ordinal)];
        Years = [.. all.Select(view => view.Year).Distinct().OrderDescending(StringComparer.Ordinal)];
        Shown = [.. ListOrder.Of(request).Apply(all.Where(Matches), Columns)];
    }

    public string Text { get; }

    public string Area { get; }

    public string Year { get; }

    /// <summary>True when only cases with open tasks are wanted.</summary>
    public bool HasTasks { get; }

    public IReadOnlyList<string> Areas { get; }

    public IReadOnlyList<string> Years { get; }

    public IReadOnlyList<CaseView> Shown { get; }

    private bool Matches(CaseView view) =>
        (Area.Length == 0 || view.Thread.Area == Area)
        && (Year.Length == 0 || view.Year == Year)
        && (!HasTasks || view.OpenTasks > 0)
        && TextFilter.Finds(
            Text,
            [view.Thread.Number, view.Thread.Title, view.Thread.Summary, .. view.Steps.Select(step => step.Item.Title)]
        );
}

/// <summary>The cases shown, as a file.</summary>
internal static class ExportCases
{
    public static async Task<IResult> HandleAsync(HttpContext context, ExportFormat format)
    {
        var reading = context.RequestServices.GetRequiredService<CaseReading>();
        var all = await reading.AllAsync(
            [.. PartyRegister.Areas.Select(area => area.Key.Value)],
            context.RequestAborted
        );
        return new ListExport<CaseView>(
            "Sager",
            [
                ExportColumn<CaseView>.Text("Område", view => PartyRegister.AreaName(view.Thread.AreaKey), 16),
                ExportColumn<CaseView>.Text("Sag", view => view.Thread.Number, 12),
                ExportColumn<CaseView>.Text("Titel", view => view.Thread.Title, 50),
                ExportColumn<CaseView>.Number("Behandlet på møder", view => view.Steps.Count, "0"),
                ExportColumn<CaseView>.Day("Senest", view => view.Last),
                ExportColumn<CaseView>.Text(
                    "Seneste udfald",
                    view => view.Steps is [var newest, ..] ? newest.OutcomeWords : null,
                    24
                ),
                ExportColumn<CaseView>.Number("Åbne opgaver", view => view.OpenTasks, "0"),
            ],
            new CaseList(all, context.Request).Shown,
            ExportName.Of("sager")
        ).As(format);
    }
}
