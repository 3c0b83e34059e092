using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Features.Ledger.Import;

namespace Rammevaerk.Rates.Features.Ledger;

/// <summary>The endpoints of post-regulation: accounts, movements, and the lists as files.</summary>
internal static class LedgerEndpoints
{
    public const string Base = "/takster/efterregulering";

    private const string Area = Base + "/{omraade}";
    private const string Operator = Area + "/{part}";
    private const string OneOffer = Operator + "/{id:guid}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints
            .MapExport(Area, LedgerExports.PositionsAsync)
            .RequirePermission(Permissions.ReadSubmissions)
            .InOwnScope();
        endpoints
            .MapExport(OneOffer, LedgerExports.MovementsAsync)
            .RequirePermission(Permissions.ReadSubmissions)
            .WithMetadata(new ShowsCostsAttribute("Et tilbuds regnskaber", Permissions.ReadSubmissions));
        var editing = endpoints.MapGroup(OneOffer).RequirePermission(Permissions.EditLedger);
        editing.MapPost("/regnskab", AccountsAsync);
        editing.MapPost("/bevaegelse", MoveAsync);
        editing.MapPost("/bevaegelse/{bevaegelse:guid}/tilbage", TakeBackAsync);
        ImportEndpoints.Map(endpoints);
    }

    private static async Task<IResult> AccountsAsync(
        string omraade,
        string part,
        Guid id,
        HttpContext context,
        LedgerDesk ledgers,
        EnterAccounts enter,
        TimeProvider time
    )
    {
        var cancellation = context.RequestAborted;
        if (await ledgers.FindAsync(new AreaKey(omraade), part, id, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var page = $"{PageOf(omraade, part, id)}/regnskab";
        if (found.Fault is { } unknown)
        {
            return new FormRefusal(page, "aar", unknown);
        }

        var (figures, faults) = LedgerForms.Accounts(form, DanishClock.Year(time));
        if (figures is null)
        {
            return new FormRefusal(page, faults);
        }

        var entered = await enter.RunAsync(found.Value, figures, form.Version(), cancellation);
        if (entered.Fault is { } fault)
        {
            return fault.Id == StorageFaults.ChangedMeanwhile().Id
                ? BothVersions.Refuse(context, page, LedgerVersions.Of(figures, found.Value))
                : new FormRefusal(page, "omkostninger", fault);
        }

        Notice.Set(context, $"Regnskabet for {figures.Year} er gemt.");
        return new SeeOther(PageOf(omraade, part, id));
    }

    private static async Task<IResult> MoveAsync(
        string omraade,
        string part,
        Guid id,
        HttpContext context,
        RecordMovement record,
        TimeProvider time
    )
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var page = $"{PageOf(omraade, part, id)}/bevaegelse";
        var (wanted, faults) = LedgerForms.Movement(form, DanishClock.Year(time));
        if (wanted is null)
        {
            return new FormRefusal(page, faults);
        }

        var moved = await record.RunAsync(
            new AreaKey(omraade),
            part,
            id,
            wanted,
            form.Version(),
            context.RequestAborted
        );
        if (moved.Fault is { } fault)
        {
            return fault.Id == StorageFaults.ChangedMeanwhile().Id
                ? BothVersions.Refuse(
                    context,
                    page,
                    [
                        new(
                            "Bevægelse",
                            $"{Danish.Kroner(wanted.Amount)} af {wanted.OriginYear}: {LedgerWords.Of(wanted.Move)}",
                            "en anden bevægelse er indtastet; se listen"
                        ),
                    ]
                )
                : new FormRefusal(page, "beloeb", fault);
        }

        Notice.Set(
            context,
            $"{Danish.Kroner(decimal.Abs(moved.Value.Amount))} af resultatet for {wanted.OriginYear} er {LedgerWords.Of(wanted.Move)}."
        );
        return new SeeOther(PageOf(omraade, part, id));
    }

    private static async Task<IResult> TakeBackAsync(
        string omraade,
        string part,
        Guid id,
        Guid bevaegelse,
        HttpContext context,
        TakeBackMovement takeBack
    )
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var page = $"{PageOf(omraade, part, id)}/bevaegelse/{bevaegelse}";
        var reason = Reason.Of(form.Word(Reason.Field));
        if (reason.Fault is { } missing)
        {
            return new FormRefusal(page, Reason.FieldOf(form.Word("bekraeft")), missing);
        }

        var back = await takeBack.RunAsync(
            new AreaKey(omraade),
            part,
            id,
            bevaegelse,
            reason.Value,
            context.RequestAborted
        );
        if (back.Fault is { } fault)
        {
            return new FormRefusal(page, "bevaegelsen", fault);
        }

        Notice.Set(context, "Bevægelsen er tilbageført.");
        return new SeeOther(PageOf(omraade, part, id));
    }

    private static string PageOf(string area, string party, Guid offer) => $"{Base}/{area}/{party}/{offer}";
}
