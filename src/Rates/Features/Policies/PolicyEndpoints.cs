using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Policies;

namespace Rammevaerk.Rates.Features.Policies;

/// <summary>The services of temporary policies.</summary>
internal static class PolicyServices
{
    public static void AddPolicies(this IServiceCollection services)
    {
        services.AddScoped<PolicyDesk>();
        services.AddScoped<SetPolicy>();
        services.AddScoped<EndPolicy>();
        services.AddScoped<ExceptFromPolicy>();
        services.AddScoped<ISubjectSource, PolicySubjects>();
        services.AddSingleton<IAuditVocabulary, PolicyAuditWords>();
    }
}

/// <summary>The endpoints of temporary policies: the list as a file, setting, ending, and the register of exceptions.</summary>
internal static class PolicyEndpoints
{
    private const string Base = "/takster/retningslinjer/{omraade}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapExport(Base, ExportAsync).RequirePermission(Permissions.ReadPublic);
        var change = endpoints.MapGroup(Base).RequirePermission(Permissions.GrantDispensations);
        change.MapPost("/ny", SetAsync);
        change.MapPost("/{id:guid}/slut", EndAsync);
        change.MapPost("/{id:guid}/undtagelser", PostPolicyExemption.AddAsync);
        change.MapPost("/{id:guid}/undtagelser/{undtagelse:guid}/fjern", PostPolicyExemption.RemoveAsync);
    }

    private static async Task<IResult> SetAsync(string omraade, HttpContext context, SetPolicy set)
    {
        var area = new AreaKey(omraade);
        var draft = PolicyDraft.Of(await context.Request.ReadFormAsync(context.RequestAborted), area);
        var page = $"{TemporaryPolicy.AddressOf(area)}/ny";
        if (draft.Faults.Count > 0)
        {
            return new FormRefusal(page, draft.Faults);
        }

        var done = await set.RunAsync(draft.Policy, context.RequestAborted);
        if (done.Fault is { } fault)
        {
            return new FormRefusal(page, "titel", fault);
        }

        Notice.Set(context, $"Retningslinjen er offentlig. {Passing(done.Value.Findings)}");
        return new SeeOther(done.Value.Policy.Address);
    }

    private static async Task<IResult> EndAsync(string omraade, Guid id, HttpContext context, EndPolicy end)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var page = $"{TemporaryPolicy.AddressOf(new(omraade))}/{id}";
        var reason = Reason.Of(form.Word(Reason.Field));
        if (reason.Fault is { } missing)
        {
            return new FormRefusal(page, Reason.FieldOf(form.Word("bekraeft")), missing);
        }

        var ended = await end.RunAsync(omraade, id, form.Version(), reason.Value, context.RequestAborted);
        return Answer(context, page, ended, $"ophørt: {reason.Value}", "Retningslinjen er ophørt.");
    }

    /// <summary>The page with a notice; 404 when there was no such policy, and both versions when somebody was first.</summary>
    internal static IResult Answer(
        HttpContext context,
        string page,
        Result<PolicyOutcome?> done,
        string mine,
        string notice
    )
    {
        if (done.Fault is { } fault)
        {
            return fault.Id == StorageFaults.ChangedMeanwhile().Id
                ? BothVersions.Refuse(context, page, [new("Retningslinjen", mine, "se nedenfor")])
                : new FormRefusal(page, "retningslinjen", fault);
        }

        if (done.Value is null)
        {
            return Results.NotFound();
        }

        Notice.Set(context, $"{notice} {Passing(done.Value.Findings)}");
        return new SeeOther(page);
    }

    private static string Passing(int findings) =>
        findings == 0 ? "Ingen fund i de nyeste leveringer er ændret."
        : findings == 1 ? "1 fund i de nyeste leveringer er ændret."
        : $"{Danish.Number(findings)} fund i de nyeste leveringer er ændret.";

    private static async Task<IResult> ExportAsync(HttpContext context, ExportFormat format)
    {
        var area = new AreaKey(context.Route("omraade"));
        if (PartyRegister.Areas.All(one => one.Key != area))
        {
            return Results.NotFound();
        }

        var desk = context.RequestServices.GetRequiredService<PolicyDesk>();
        var list = new PolicyList(await desk.LoadAsync(area, context.RequestAborted), context.Request);
        return new ListExport<PolicyRow>(
            "Retningslinjer",
            [
                ExportColumn<PolicyRow>.Text("Område", _ => PartyRegister.AreaName(area), 14),
                ExportColumn<PolicyRow>.Text("Overskrift", row => row.Policy.Title, 36),
                ExportColumn<PolicyRow>.Text("Type", row => row.Type, 24),
                ExportColumn<PolicyRow>.Day("Fra", row => row.Policy.ValidFrom),
                ExportColumn<PolicyRow>.Day("Til", row => row.Policy.ValidTo),
                ExportColumn<PolicyRow>.Text("Status", row => row.Standing, 12),
                ExportColumn<PolicyRow>.Text("Tekst", row => row.Policy.Text, 60),
                ExportColumn<PolicyRow>.Text("Begrundelse", row => row.Policy.Reason, 50),
                ExportColumn<PolicyRow>.Text("Anmodet af", row => row.Policy.AskedBy),
                ExportColumn<PolicyRow>.Text("Støttet af", row => row.Policy.SupportedBy),
                ExportColumn<PolicyRow>.Text("Kontroller", row => row.Policy.Checks),
                ExportColumn<PolicyRow>.Text("Undtagelser", row => ExceptionsOf(row), 40),
                ExportColumn<PolicyRow>.Text("Kilde", row => row.Policy.Source, 40),
                ExportColumn<PolicyRow>.Text("Beslutning", row => row.Policy.Decision),
            ],
            list.Shown,
            ExportName.Of("midlertidige-retningslinjer", area)
        ).As(format);
    }

    private static string ExceptionsOf(PolicyRow row) =>
        string.Join(
            ", ",
            row.Exceptions.Select(one =>
                one.Entered.ServiceKey is { } service ? $"{one.Operator} ({service})" : one.Operator
            )
        );
}
