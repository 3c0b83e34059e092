using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Platform.Features.Parameters.Proposals;

/// <summary>The addresses proposed changes of parameters are settled at.</summary>
internal static class ProposalEndpoints
{
    private const string Base = ParameterEndpoints.Address + "/{omraade}/forslag";

    public static string AddressOf(AreaKey area) => $"{ParameterEndpoints.AddressOf(area)}/forslag";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var one = endpoints.MapGroup(Base + "/{id:guid}").RequirePermission(Permissions.EditParameters);
        one.MapPost("/godkend", ApproveAsync);
        one.MapPost("/afvis", RefuseAsync);
        one.MapPost("/fortryd", WithdrawAsync);
    }

    private static Task<IResult> ApproveAsync(string omraade, Guid id, HttpContext context, DecideProposal decide) =>
        SettleAsync(omraade, id, context, decide, ProposalState.Approved, null);

    private static Task<IResult> WithdrawAsync(string omraade, Guid id, HttpContext context, DecideProposal decide) =>
        SettleAsync(omraade, id, context, decide, ProposalState.Withdrawn, null);

    private static async Task<IResult> RefuseAsync(string omraade, Guid id, HttpContext context, DecideProposal decide)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var reason = Reason.Of(form.Word(Reason.Field));
        return reason.IsOk
            ? await SettleAsync(omraade, id, context, decide, ProposalState.Refused, reason.Value)
            : new FormRefusal(AddressOf(new(omraade)), Reason.FieldOf(FormOf(id)), reason.Fault);
    }

    /// <summary>Id of the form that refuses the proposal.</summary>
    public static string FormOf(Guid id) => $"afvis-{id:N}";

    private static async Task<IResult> SettleAsync(
        string omraade,
        Guid id,
        HttpContext context,
        DecideProposal decide,
        ProposalState wanted,
        string? reason
    )
    {
        var area = new AreaKey(omraade);
        var page = AddressOf(area);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var settled = await decide.RunAsync(area, id, form.Version(), wanted, reason, context.RequestAborted);
        if (settled.Fault is { } fault)
        {
            return new FormRefusal(page, $"forslag-{id:N}", fault);
        }

        if (settled.Value is not { } proposal)
        {
            return Results.NotFound();
        }

        Notice.Set(
            context,
            $"Forslaget om »{proposal.Label}« {proposal.After} er {ProposalWords.Of(wanted)}."
                + (wanted == ProposalState.Approved ? " Nye beregninger bruger værdien." : "")
        );
        return new SeeOther(page);
    }
}
