using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Rates.Features.Catalogue;

/// <summary>The changes of parameters as Excel and CSV, filtered and ordered as on their page.</summary>
internal static class ParameterChangeExport
{
    public static async Task<IResult> AsAsync(HttpContext context, ExportFormat format)
    {
        var services = context.RequestServices;
        var today = DanishClock.Today(services.GetRequiredService<TimeProvider>());
        var choice = new ParameterChangeChoice(context.Request, today);
        var desk = services.GetRequiredService<ParameterChangeDesk>();
        var changes = choice.Order(await desk.LoadAsync(choice, context.RequestAborted));
        return new ListExport<ParameterChangeRow>(
            "Ændringer af parametre",
            [
                ExportColumn<ParameterChangeRow>.Text("Parameter", change => change.Row.Label, 40),
                ExportColumn<ParameterChangeRow>.Text("Nøgle", change => change.Row.Name),
                ExportColumn<ParameterChangeRow>.Text("Område", change => change.Area, 14),
                ExportColumn<ParameterChangeRow>.Text("Slags", change => change.What, 12),
                ExportColumn<ParameterChangeRow>.Text("Før", change => change.Old, 18),
                ExportColumn<ParameterChangeRow>.Text("Nu", change => change.New, 18),
                ExportColumn<ParameterChangeRow>.Day("Gælder fra", change => change.Row.ValidFrom),
                ExportColumn<ParameterChangeRow>.Day("Gælder til", change => change.Row.ValidTo),
                ExportColumn<ParameterChangeRow>.Text("Kilde", change => SourceText.Of(change.Row.Source), 60),
                ExportColumn<ParameterChangeRow>.Text("Beslutning", change => change.Row.Decision, 24),
                ExportColumn<ParameterChangeRow>.Moment("Indtastet", change => change.Row.KnownFrom),
                ExportColumn<ParameterChangeRow>.Text("Indtastet af", change => change.EnteredBy, 24),
                ExportColumn<ParameterChangeRow>.Text("Godkendt af", change => change.ApprovedBy, 24),
                ExportColumn<ParameterChangeRow>.Number("Takster regnet med værdien", change => change.Rates, "0"),
            ],
            changes,
            ExportName.Of("aendringer-af-parametre", choice.Days.From, choice.Days.To ?? today)
        ).As(format);
    }
}
