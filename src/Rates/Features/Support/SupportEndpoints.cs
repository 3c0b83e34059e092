using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Support;

namespace Rammevaerk.Rates.Features.Support;

/// <summary>The endpoints of questions to the secretariat and of the help texts made of them.</summary>
internal static class SupportEndpoints
{
    private const string Kept = $"{SupportTicket.Base}/{{omraade}}/{{id:guid}}/hjaelp";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapExport(SupportTicket.Base, ExportAsync).RequirePermission(Permissions.OwnAccount);
        var own = endpoints.MapGroup(SupportTicket.Base).RequirePermission(Permissions.OwnAccount);
        own.MapPost("/ny", AskAsync);
        own.MapPost("/{id:guid}/svar", ReplyAsync);
        own.MapPost("/{id:guid}/luk", CloseAsync);
        endpoints.MapPost(Kept, KeepAsync).RequirePermission(Permissions.AnswerSupport);
        endpoints.MapPost($"{Kept}/fjern", WithdrawAsync).RequirePermission(Permissions.AnswerSupport);
    }

    private static async Task<IResult> AskAsync(HttpContext context, AskSupport ask)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (question, faults) = SupportForms.Question(form);
        const string Page = $"{SupportTicket.Base}/ny";
        if (faults.Count > 0)
        {
            return new FormRefusal(Page, faults);
        }

        var asked = await ask.RunAsync(question, context.RequestAborted);
        if (asked.Fault is { } fault)
        {
            return new FormRefusal(Page, "emne", fault);
        }

        Notice.Set(context, "Spørgsmålet er sendt. Du får besked, når der er svar.");
        return new SeeOther(asked.Value.Address);
    }

    private static async Task<IResult> ReplyAsync(Guid id, HttpContext context, ReplyToTicket reply)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var faults = new List<FieldFault>();
        var text = SupportForms.Text(form, faults, "tekst");
        var page = $"{SupportTicket.Base}/{id}";
        return faults.Count > 0
            ? new FormRefusal(page, faults)
            : Answer(
                context,
                page,
                await reply.RunAsync(id, form.Version(), text, context.RequestAborted),
                text,
                "Beskeden er sendt."
            );
    }

    private static async Task<IResult> CloseAsync(Guid id, HttpContext context, CloseTicket close)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var done = await close.RunAsync(id, form.Version(), context.RequestAborted);
        return Answer(context, $"{SupportTicket.Base}/{id}", done, "afsluttet", "Spørgsmålet er afsluttet.");
    }

    private static async Task<IResult> KeepAsync(string omraade, Guid id, HttpContext context, KeepHelpAnswer keep)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (wanted, faults) = SupportForms.Answer(form);
        var page = $"{SupportTicket.Base}/{id}";
        if (faults.Count > 0)
        {
            return new FormRefusal(page, faults);
        }

        var done = await keep.RunAsync(new(omraade), id, form.Version(), wanted, context.RequestAborted);
        return Answer(context, page, done, wanted.Answer, "Svaret vises nu som hjælp på sider af samme slags.");
    }

    private static async Task<IResult> WithdrawAsync(
        string omraade,
        Guid id,
        HttpContext context,
        WithdrawHelpAnswer withdraw
    )
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        const string Page = $"{SupportTicket.Base}/svar";
        var reason = Reason.Of(form.Word(Reason.Field));
        if (reason.Fault is { } missing)
        {
            return new FormRefusal(Page, Reason.FieldOf(form.Word("bekraeft")), missing);
        }

        var done = await withdraw.RunAsync(new(omraade), id, form.Version(), reason.Value, context.RequestAborted);
        return Answer(context, Page, done, reason.Value, "Hjælpeteksten vises ikke mere.");
    }

    private static IResult Answer<T>(HttpContext context, string page, Result<T?> done, string mine, string notice)
        where T : class
    {
        if (done.Fault is { } fault)
        {
            return fault.Id == StorageFaults.ChangedMeanwhile().Id
                ? BothVersions.Refuse(context, page, [new("Teksten", mine, "se nedenfor")])
                : new FormRefusal(page, "tekst", fault);
        }

        if (done.Value is null)
        {
            return Results.NotFound();
        }

        Notice.Set(context, notice);
        return new SeeOther(page);
    }

    private static async Task<IResult> ExportAsync(HttpContext context, ExportFormat format)
    {
        var desk = context.RequestServices.GetRequiredService<SupportDesk>();
        return new TicketList(await desk.LoadAsync(context.RequestAborted), context.Request).Export().As(format);
    }
}
