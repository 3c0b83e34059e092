using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Templates;

/// <summary>An empty template for an operator and a year.</summary>
internal static class FetchTemplate
{
    public const string Page = "/takster/skabelon";

    public static IResult Handle(
        HttpContext context,
        RateFileTemplate templates,
        PartyRegister parties,
        TimeProvider time,
        [FromQuery(Name = "driftsherre")] string? driftsherre,
        [FromQuery(Name = "aar")] string? aar,
        [FromQuery(Name = "form")] string? form
    )
    {
        driftsherre ??= "";
        aar ??= "";
        form ??= "";
        context.Features.Set(new TemplateChoice(driftsherre, aar, form));
        if (driftsherre.Length == 0)
        {
            return new FormRefusal(Page, "driftsherre", TemplateFaults.NoOperator());
        }

        var year = Year(aar, time);
        if (!year.IsOk)
        {
            return new FormRefusal(Page, "aar", year.Fault);
        }

        var party = parties.Find(driftsherre, year.Value);
        if (!party.IsOk)
        {
            return new FormRefusal(Page, "driftsherre", party.Fault);
        }

        var made = templates.Make(new TemplateRequest(party.Value, year.Value, form.Length == 0 ? null : form));
        return made.IsOk
            ? Workbook(made.Value, party.Value, year.Value)
            : new FormRefusal(Page, made.Fault.Id == "RV-413" ? "form" : "aar", made.Fault);
    }

    /// <summary>The finished template as a download: takstfil-aarhus-2027.xlsx.</summary>
    public static IResult Workbook(byte[] bytes, Party party, BudgetYear year) =>
        Results.File(bytes, WorkbookMediaType.Value, $"takstfil-{FileNameOf(party)}-{year}.xlsx");

    /// <summary>A year templates are offered for; RV-121 or RV-441 when it is none.</summary>
    public static Result<BudgetYear> Year(string text, TimeProvider time)
    {
        var offered = TemplateChoice.Years(time);
        return BudgetYear
            .Parse(text)
            .Then(year =>
                offered.Contains(year)
                    ? Result.Ok(year)
                    : TemplateFaults.YearNotOffered(text, offered[^1].Year, offered[0].Year)
            );
    }

    private static string FileNameOf(Party party) =>
        party
            .Name.ToLower(Kernel.Danish.Culture)
            .Replace("æ", "ae", StringComparison.Ordinal)
            .Replace("ø", "oe", StringComparison.Ordinal)
            .Replace("å", "aa", StringComparison.Ordinal)
            .Replace(' ', '-');
}
