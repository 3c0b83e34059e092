using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Features.Administration;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Periods;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Platform.Features.Periods;

/// <summary>The addresses periods are closed and opened at.</summary>
internal static class PeriodEndpoints
{
    public const string Address = "/administration/perioder";

    /// <summary>Id of the form that closes a period.</summary>
    public const string CloseForm = "luk";

    public static string AddressOf(AreaKey area) => $"{Address}/{area}";

    /// <summary>Id of the form that opens the period again.</summary>
    public static string FormOf(ClosedPeriod period) => $"genaabn-{period.Id:N}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints
            .MapGet(Address, (VisitorAccessor visitors) => OwnArea.Redirect(visitors, Permissions.ReadAudit, Address))
            .RequirePermission(Permissions.ReadAudit)
            .InOwnScope();
        const string Own = Address + "/{omraade}";
        endpoints.MapPost(Own, CloseAsync).RequirePermission(Permissions.ClosePeriods);
        endpoints.MapPost(Own + "/{id:guid}/genaabn", ReopenAsync).RequirePermission(Permissions.ClosePeriods);
    }

    private static async Task<IResult> CloseAsync(string omraade, HttpContext context, ClosePeriod close)
    {
        var area = new AreaKey(omraade);
        if (!AreaWords.All.Contains(area))
        {
            return Results.NotFound();
        }

        var page = AddressOf(area);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var reason = Reason.Of(form.Word(Reason.Field));
        var (from, to) = (FormWords.Day(form.Word("fra")), FormWords.Day(form.Word("til")));
        var faults = new List<FieldFault>();
        faults.Need("fra", from is not null && to >= from, PeriodFaults.DaysWrong());
        if (reason.Fault is { } missing)
        {
            faults.Add(new(Reason.FieldOf(CloseForm), missing));
        }

        if (faults.Count > 0)
        {
            return new FormRefusal(page, faults);
        }

        var closed = await close.RunAsync(area, new Period(from!.Value, to), reason.Value, context.RequestAborted);
        if (closed.Fault is { } fault)
        {
            return new FormRefusal(page, "til", fault);
        }

        Notice.Set(
            context,
            $"Perioden {closed.Value.Days} er lukket. Bevægelser, regnskaber, takster og parametre med en dato i den kan ikke ændres."
        );
        return new SeeOther(page);
    }

    private static async Task<IResult> ReopenAsync(string omraade, Guid id, HttpContext context, ClosePeriod close)
    {
        var area = new AreaKey(omraade);
        var page = AddressOf(area);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var reason = Reason.Of(form.Word(Reason.Field));
        if (reason.Fault is { } missing)
        {
            return new FormRefusal(page, Reason.FieldOf(form.Word(ConfirmFormTagHelper.IdField)), missing);
        }

        var opened = await close.ReopenAsync(area, id, form.Version(), reason.Value, context.RequestAborted);
        if (opened.Fault is { } fault)
        {
            return new FormRefusal(page, $"periode-{id:N}", fault);
        }

        if (opened.Value is not { } period)
        {
            return Results.NotFound();
        }

        Notice.Set(context, $"Perioden {period.Days} er åben igen. Luk den, når det nødvendige er rettet.");
        return new SeeOther(page);
    }
}
