using Microsoft.AspNetCore.Diagnostics;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Web;

/// <summary>What the error page says: what happened and what to do, for each status.</summary>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Cause">Why, as far as the visitor can use it.</param>
/// <param name="Remedy">What to do now.</param>
internal sealed record ErrorText(string Title, string Cause, string Remedy);

/// <summary>The texts of the error page, and how exceptions reach it.</summary>
internal static class ErrorPages
{
    private const string RetryAfter = "30";

    private static readonly ErrorText BadRequest = new(
        "Formularen kunne ikke læses",
        "Siden har måske stået åben længe, eller noget manglede i det, browseren sendte. Intet er gemt.",
        "Gå tilbage, genindlæs siden, og prøv igen. Tillad cookies fra dette websted: formularer kan ikke sendes uden."
    );

    private static readonly ErrorText ServerError = new(
        "Der skete en fejl hos os",
        "Det er ikke noget, du har gjort. Fejlen er skrevet i driftens log.",
        "Prøv igen om lidt. Sker det igen, så skriv til dem, der driver Rammeværk hos dig, og fortæl, hvad du var i gang med."
    );

    private static readonly Dictionary<int, ErrorText> Texts = new()
    {
        [StatusCodes.Status401Unauthorized] = new(
            "Du er ikke logget ind",
            "Dit login er udløbet eller afsluttet, mens siden stod åben. Det, du sendte, er ikke gemt.",
            "Log ind øverst på siden, gå tilbage, og send det igen."
        ),
        [StatusCodes.Status403Forbidden] = new(
            "Du har ikke adgang til siden",
            "Siden kræver en rolle, som du ikke har her: i området, i organisationen eller slet ikke.",
            "Skal du bruge siden, så skriv til den, der administrerer brugere hos dig, og nævn sidens adresse."
        ),
        [StatusCodes.Status404NotFound] = new(
            "Siden findes ikke",
            "Adressen kan være skrevet forkert, eller indholdet er slettet. Prøvede takstfiler slettes senest efter en time.",
            "Se adressen efter, eller begynd på forsiden. Var det en prøvet takstfil, så læg den op igen."
        ),
        [StatusCodes.Status405MethodNotAllowed] = new(
            "Siden kan ikke bruges sådan",
            "Der blev sendt en formular til en side, der kun kan læses.",
            "Gå tilbage, genindlæs siden, og prøv igen."
        ),
        [StatusCodes.Status413PayloadTooLarge] = new(
            "Filen er for stor",
            "En takstfil må højst fylde 10 MB. En udfyldt skabelon fylder sjældent over 1 MB, så der er nok billeder eller ekstra ark i filen. Var det en formular uden fil, er teksten i den for lang, og intet er gemt.",
            "Fjern billeder og ark, der ikke hører til skabelonen, gem filen, og prøv igen. Var det en formular, så gå tilbage, hvor teksten står endnu, og del den."
        ),
        [StatusCodes.Status422UnprocessableEntity] = new(
            "Der står et CPR-nummer",
            "I et af felterne står noget, der ligner et CPR-nummer. Intet er gemt.",
            "Gå tilbage, skriv uden oplysninger om borgere, og send igen."
        ),
        [StatusCodes.Status503ServiceUnavailable] = new(
            "Webstedet kan ikke bruge sin database lige nu",
            "Det er ikke noget, du har gjort. Det kommer igen af sig selv, når databasen svarer.",
            "Vent et minut, og genindlæs siden. Var du ved at sende noget, så se efter, om det er kommet med; ellers send det samme igen."
        ),
        [StatusCodes.Status429TooManyRequests] = new(
            "Vent et øjeblik",
            "Der er lagt mange filer op, hentet mange eller prøvet mange login fra din adresse på kort tid. Grænsen er der, for at alle kan komme til.",
            "Vent et minut, og prøv igen. Skal du kontrollere mange filer, så brug kommandolinjen: den har ingen grænse."
        ),
    };

    /// <summary>The text of a status; statuses without their own share the one of their kind.</summary>
    public static ErrorText For(int status) =>
        Texts.TryGetValue(status, out var text) ? text
        : status >= StatusCodes.Status500InternalServerError ? ServerError
        : BadRequest;

    /// <summary>Exceptions become the error page: a request the server cannot read keeps its status, a database that is away is 503, the rest are 500.</summary>
    public static ExceptionHandlerOptions AfterException() =>
        new()
        {
            ExceptionHandlingPath = "/fejl/500",
            StatusCodeSelector = exception =>
                exception is BadHttpRequestException bad ? bad.StatusCode
                : DatabaseAbsence.IsFelt(exception) ? StatusCodes.Status503ServiceUnavailable
                : StatusCodes.Status500InternalServerError,
        };

    /// <summary>The error page answers whatever was sent.</summary>
    public static Task ReadNotPosted(HttpContext context, RequestDelegate next)
    {
        if (
            context.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || context.Features.Get<IExceptionHandlerFeature>() is not null
        )
        {
            AnsweredByPage.Prepare(context);
        }

        if (DatabaseAbsence.IsFelt(context.Features.Get<IExceptionHandlerFeature>()?.Error))
        {
            context.Response.Headers.RetryAfter = RetryAfter;
            LetNobodyAsk(context.RequestServices.GetRequiredService<VisitorAccessor>());
        }

        return next(context);
    }

    /// <summary>Who asks is known by the database, which is what failed.</summary>
    private static void LetNobodyAsk(VisitorAccessor visitors)
    {
        if (!visitors.Current.IsSignedIn)
        {
            visitors.ActAs(Visitor.Nobody);
        }
    }
}
