using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Features.Approvals;

/// <summary>The endpoints of the forum's approval: recording it, and the list as a file.</summary>
internal static class ApprovalEndpoints
{
    private const string Base = "/takster/runder/{omraade}/{aar}/godkendelse";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapExport(Base, ExportAsync).RequirePermission(Permissions.ReadApprovals);
        endpoints.MapPost(Base, RecordAsync).RequirePermission(Permissions.RecordApproval);
    }

    public static string AddressOf(RateRound round) => $"{round.Address}/godkendelse";

    private static async Task<IResult> RecordAsync(
        string omraade,
        string aar,
        HttpContext context,
        RoundDesk rounds,
        RecordApproval record,
        ApprovalDesk desk
    )
    {
        var cancellation = context.RequestAborted;
        if (await rounds.FindAsync(omraade, aar, cancellation) is not { } round)
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var page = AddressOf(round);
        var (wanted, faults) = ApprovalForm.Read(form);
        if (wanted is null)
        {
            return new FormRefusal(page, faults);
        }

        var recorded = await record.RunAsync(round, wanted, cancellation);
        if (recorded.Fault is { } fault)
        {
            return fault.Id == StorageFaults.ChangedMeanwhile().Id
                ? BothVersions.Refuse(
                    context,
                    page,
                    ApprovalForm.Versions(wanted, await desk.LoadAsync(round, cancellation))
                )
                : new FormRefusal(page, "raekker", fault);
        }

        var count = recorded.Value == 1 ? "1 takst" : $"{Danish.Number(recorded.Value)} takster";
        Notice.Set(context, $"Afgørelsen om {count} er registreret.");
        return new SeeOther(page);
    }

    private static async Task<IResult> ExportAsync(HttpContext context, ExportFormat format)
    {
        var services = context.RequestServices;
        if (
            await services
                .GetRequiredService<RoundDesk>()
                .FindAsync(context.Route("omraade"), context.Route("aar"), context.RequestAborted)
            is not { } round
        )
        {
            return Results.NotFound();
        }

        var rows = await services.GetRequiredService<ApprovalDesk>().LoadAsync(round, context.RequestAborted);
        return new ListExport<ApprovalRow>(
            "Godkendelse",
            [
                .. KeyColumns.Of<ApprovalRow>(
                    services.GetRequiredService<PartyRegister>(),
                    round.AreaKey,
                    round.BudgetYear,
                    row => row.Rate.Party
                ),
                ExportColumn<ApprovalRow>.Text("Driftsherre", row => row.Operator),
                ExportColumn<ApprovalRow>.Text("Nr.", row => row.Rate.ServiceKey, 8),
                ExportColumn<ApprovalRow>.Text("Tilbud og ydelse", row => row.Name, 36),
                ExportColumn<ApprovalRow>.Text("Retsgrundlag", row => row.Rate.LegalBasis, 14),
                ExportColumn<ApprovalRow>.Text("Enhed", row => row.Rate.Unit, 12),
                ExportColumn<ApprovalRow>.Number("Takst i kr.", row => row.Rate.Rate),
                ExportColumn<ApprovalRow>.Number("Ændring i procent", row => row.Rate.Change * 100m, "0.0"),
                ExportColumn<ApprovalRow>.Text("Status", row => StateWords.Of(row.Rate.State), 14),
                ExportColumn<ApprovalRow>.Text("Begrundelse", row => row.Rate.ApprovalNote, 40),
                ExportColumn<ApprovalRow>.Text("Kilde", row => row.Rate.ApprovalSource, 40),
                ExportColumn<ApprovalRow>.Text("Beslutning", row => row.Rate.Decision),
            ],
            new ApprovalList(rows, context.Request).Matching,
            ExportName.Of("godkendelse", round.Area, round.Year)
        ).As(format);
    }
}
