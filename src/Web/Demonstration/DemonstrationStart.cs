using Rammevaerk.Platform;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Access.Demonstrations;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Web.Demonstration;

/// <summary>Fills the demonstration when the application starts and is asked to, and says what it made.</summary>
public static class DemonstrationStart
{
    /// <summary>Name of the setting that asks for the demonstration; without it nothing is filled.</summary>
    public const string Setting = "RAMMEVAERK_DEMONSTRATION";

    /// <summary>The whole demonstration.</summary>
    public const string Full = "fuld";

    /// <summary>Three operators; for tests.</summary>
    public const string Small = "lille";

    private const string None = "ingen";

    internal static async Task FillAsync(IServiceProvider services, CancellationToken cancellation)
    {
        if (PlanFor(services.GetRequiredService<IConfiguration>()) is not { } plan)
        {
            return;
        }

        var filled = await DemonstrationFilling.RunAsync(
            services.GetRequiredService<StorageSettings>(),
            services.GetRequiredService<DataFolder>(),
            services.GetRequiredService<TimeProvider>(),
            plan,
            cancellation
        );
        if (filled is not null)
        {
            await Console.Out.WriteLineAsync(filled.Words);
        }
    }

    /// <summary>Null where none is asked for, and where the settings name the first administrator of a real installation.</summary>
    private static DemonstrationPlan? PlanFor(IConfiguration configuration) =>
        (configuration[Setting], configuration[FirstAdministrator.Setting]) switch
        {
            (null or "" or None, _) or (_, { Length: > 0 }) => null,
            (Full, _) => DemonstrationPlan.Full,
            (Small, _) => DemonstrationPlan.Small,
            ({ } other, _) => throw new InvalidOperationException(
                $"{Setting} is \"{other}\"; it can be {Full}, {Small} or {None}."
            ),
        };

    /// <summary>An installation of invented people, where anyone may take any role, never becomes a real one by a setting.</summary>
    /// <returns>Why it does not start; null when it may.</returns>
    public static async Task<string?> RefusalAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var configuration = services.GetRequiredService<IConfiguration>();
        var isReal = configuration[Setting] == None || configuration[FirstAdministrator.Setting] is { Length: > 0 };
        await using var scope = services.CreateAsyncScope();
        return isReal && await scope.ServiceProvider.GetRequiredService<DemonstrationMode>().IsOnAsync(cancellation)
            ? "Databasen er en demonstration, hvor enhver kan træde ind i enhver rolle. Den kan ikke blive til drift: "
                + "begynd med en tom database og en tom datamappe."
            : null;
    }
}
