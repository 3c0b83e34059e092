using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Contacts;
using Rammevaerk.Parties.Features.Delegations;
using Rammevaerk.Parties.Features.Duties;
using Rammevaerk.Parties.Features.Effects;
using Rammevaerk.Parties.Features.Governance;
using Rammevaerk.Parties.Features.Groups;
using Rammevaerk.Parties.Features.Mandates;
using Rammevaerk.Parties.Features.Registers;
using Rammevaerk.Parties.Features.Seats;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Platform.Work;

namespace Rammevaerk.Parties.Features.Bodies;

/// <summary>The services and endpoints of bodies and of what they give: seats, mandates, delegations, groups, duties.</summary>
internal static class BodyEndpoints
{
    public static void AddBodies(this IServiceCollection services)
    {
        services.AddScoped<BasisReading>();
        services.AddScoped<SeatDesk>();
        services.AddScoped<CouncilDesk>();
        services.AddScoped<CouncilReading>();
        services.AddScoped<AppointmentReading>();
        services.AddScoped<CommissionDesk>();
        services.AddScoped<GroupReading>();
        services.AddScoped<MandateDesk>();
        services.AddScoped<MandateReading>();
        services.AddScoped<DelegationReading>();
        services.AddScoped<DutyDesk>();
        services.AddScoped<GovernanceDesk>();
        services.AddScoped<ContactBlockReading>();
        services.AddScoped<IDecisionEffect, AppointmentEffect>();
        services.AddScoped<IDecisionEffect, MandateEffect>();
        services.AddScoped<IDecisionEffect, DelegationEffect>();
        services.AddScoped<IDecisionEffect, GovernanceEffect>();
        services.AddScoped<IWorklistSource, PartiesWork>();
        services.AddScoped<IJobWork, PartiesReminders>();
        services.AddSingleton<IAuditVocabulary, BodyAuditWords>();
    }

    /// <param name="endpoints">The whole site.</param>
    /// <param name="area">The group of an area, for those who edit there.</param>
    public static void Map(IEndpointRouteBuilder endpoints, RouteGroupBuilder area)
    {
        OwnAreaAddresses.Map(endpoints);
        MapLists(endpoints);
        area.MapPost("/organer/ny", SaveBody.CreateAsync);
        area.MapPost("/organer/{organ}/rediger", SaveBody.ChangeAsync);
        area.MapPost("/organer/{organ}/medlemmer", SeatMember.HandleAsync);
        area.MapPost("/organer/{organ}/medlemmer/{id:guid}/afslut", EndSeat.HandleAsync);
        area.MapPost("/organer/{organ}/medlemmer/{id:guid}/trin", StepSeat.HandleAsync);
        area.MapPost("/organer/{organ}/medlemmer/{id:guid}/afloes", FollowSeat.HandleAsync);
        area.MapPost("/organer/{organ}/pladser", AddCouncilSeat.HandleAsync);
        area.MapPost("/organer/{organ}/kommissorium", CommissionForm.SaveAsync);
        area.MapPost("/organer/{organ}/trin", CommissionForm.StepAsync);
        area.MapPost("/organer/{organ}/grundlag/rediger", GovernanceForms.SaveAsync);
        area.MapPost("/organer/{organ}/grundlag/vedtag", GovernanceForms.ApproveAsync);
        area.MapPost("/mandater/ny", MandateForms.GiveAsync);
        area.MapPost("/mandater/{id:guid}/rediger", MandateForms.ChangeAsync);
        area.MapPost("/mandater/{id:guid}/tilbagemelding", MandateForms.ReportAsync);
        area.MapPost("/mandater/{id:guid}/afslut", MandateForms.EndAsync);
        area.MapPost("/bemyndigelser/ny", DelegationForms.AddAsync);
        area.MapPost("/bemyndigelser/{id:guid}/afgoer", DelegationForms.DecideAsync);
        area.MapPost("/afrapporteringer/ny", DutyForms.AddAsync);
        area.MapPost("/afrapporteringer/{id:guid}/rapport", DutyForms.ReportAsync);
        area.MapPost("/afrapporteringer/{id:guid}/trin", DutyForms.StepAsync);
        area.MapPost("/kontakt", ContactForms.SaveAsync);
    }

    private static void MapLists(IEndpointRouteBuilder endpoints)
    {
        endpoints
            .MapExport(
                "/parter/{omraade}/organer",
                (context, format) =>
                    ExportAsync(
                        context,
                        format,
                        BodyRegister.Register,
                        (area, cancellation) =>
                            BodyRegister.LinesAsync(Service<BodyReading>(context), area, false, cancellation)
                    )
            )
            .RequirePermission(Permissions.ReadPublic);
        Map(
            endpoints,
            "udpegninger",
            AppointmentRegister.Register,
            Service<AppointmentReading>,
            one => one.OfAreaAsync
        );
        Map(
            endpoints,
            "udpegninger/raad",
            AppointmentRegister.Councils,
            Service<CouncilReading>,
            one => one.OfAreaAsync
        );
        Map(endpoints, "grupper", GroupRegister.Groups, Service<GroupReading>, one => one.OfAreaAsync);
        Map(endpoints, "grupper/hvem", GroupRegister.WhoSitsWhere, Service<GroupReading>, one => one.WhoSitsWhereAsync);
        Map(endpoints, "mandater", MandateRegister.Register, Service<MandateReading>, one => one.OfAreaAsync);
        Map(
            endpoints,
            "bemyndigelser",
            DelegationRegister.Register,
            Service<DelegationReading>,
            one => one.OfAreaAsync
        );
        Map(endpoints, "afrapporteringer", DutyRegister.Register, Service<DutyDesk>, one => one.OfAreaAsync);
    }

    private static void Map<T, TReading>(
        IEndpointRouteBuilder endpoints,
        string list,
        Register<T> register,
        Func<HttpContext, TReading> reading,
        Func<TReading, Func<AreaKey, CancellationToken, Task<IReadOnlyList<T>>>> rows
    ) =>
        endpoints
            .MapExport(
                $"/parter/{{omraade}}/{list}",
                (context, format) => ExportAsync(context, format, register, rows(reading(context)))
            )
            .RequirePermission(Permissions.ReadParties)
            .InOwnScope();

    private static async Task<IResult> ExportAsync<T>(
        HttpContext context,
        ExportFormat format,
        Register<T> register,
        Func<AreaKey, CancellationToken, Task<IReadOnlyList<T>>> rows
    )
    {
        var area = (string)context.Request.RouteValues[PermissionMiddleware.AreaValue]!;
        return Service<PartyRegister>(context).FindArea(area) is null
            ? Results.NotFound()
            : register.Export(await rows(new(area), context.RequestAborted), context.Request, area, format);
    }

    private static T Service<T>(HttpContext context)
        where T : notnull => context.RequestServices.GetRequiredService<T>();
}

/// <summary>What entries about bodies are called.</summary>
internal sealed class BodyAuditWords : IAuditVocabulary
{
    public IReadOnlyDictionary<string, string> Words { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["body.seated"] = "Udpeget til organ",
            ["body.seat-proposed"] = "Foreslået til organ",
            ["body.seat-step"] = "Udpegning ført videre",
            ["body.seat-followed"] = "Hverv overtaget",
            ["body.seat-ended"] = "Hverv afsluttet",
            ["body.council-seat-created"] = "Plads i råd oprettet",
            ["group.commission-changed"] = "Kommissorium skrevet",
            ["group.step"] = "Arbejdsgruppe ført videre",
            ["mandate.given"] = "Mandat givet",
            ["mandate.changed"] = "Mandat ændret",
            ["mandate.reported"] = "Tilbagemelding fra mandat",
            ["mandate.ended"] = "Mandat ophørt",
            ["delegation.added"] = "Beslutning delegeret",
            ["delegation.decided"] = "Delegeret beslutning afgjort",
            ["duty.added"] = "Årlig afrapportering oprettet",
            ["duty.reported"] = "Afrapporteret",
            ["duty.step"] = "Afrapportering ført videre",
            ["governance.drafted"] = "Kladde til forretningsgrundlag",
            ["governance.approved"] = "Forretningsgrundlag vedtaget",
            ["contact.changed"] = "Kontaktoplysninger ændret",
            ["appointments.reminded"] = "Mindet om udpegninger og afrapporteringer",
        };
}
